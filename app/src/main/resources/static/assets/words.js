// On a narrow screen, keeps the compounds of this field whole at the end of a line: browsers break Thai by a dictionary of
// short words. Copying and searching see the same text as before. <script data-whole="regular expression">.
(() => {
  "use strict";

  const whole = new RegExp(document.currentScript.dataset.whole, "g");
  const untouched = "script, style, textarea, option, svg, .whole, .chart";

  const texts = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      if (text.data.search(whole) >= 0 && !text.parentElement.closest(untouched)) {
        found.push(text);
      }
    }
    return found;
  };

  const keep = (text) => {
    for (const { 0: compound } of [...text.data.matchAll(whole)]) {
      const span = document.createElement("span");
      span.className = "whole";
      const rest = text.splitText(text.data.indexOf(compound));
      text = rest.splitText(compound.length);
      rest.replaceWith(span);
      span.append(compound);
    }
  };

  if (matchMedia("(max-width: 767px)").matches) {
    texts().forEach(keep);
  }
})();
