// Draws a chart beside each table that asks for one. The table is the data and stays the accessible form; without
// JavaScript it is all there is. <figure data-chart="radar|bars|line" data-targets="95,85" data-minimum="0" data-digits="thai">.
(() => {
  "use strict";

  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue("--ink").trim();
  const soft = style.getPropertyValue("--ink-soft").trim();
  const line = style.getPropertyValue("--line").trim();
  const primary = style.getPropertyValue("--primary").trim();
  const palette = ["#b9a27c", "#9a7b4f", "#7f8d94", "#4f8a8b", primary];
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const font = { fontFamily: "Sarabun, sans-serif", fontSize: 14, color: ink };

  /** Column headings and rows of numbers; an empty cell is unknown, never zero. */
  const read = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    const columns = heads.map((cell, at) => ({ at, cell })).filter(({ cell }) => cell.hasAttribute("data-series"));
    const rows = [...table.tBodies[0].rows].filter((row) => row.hasAttribute("data-label"));
    return {
      labels: rows.map((row) => row.dataset.label),
      series: columns.map(({ at, cell }) => ({
        name: cell.dataset.series,
        values: rows.map((row) => {
          const written = row.cells[at].dataset.value;
          return written === undefined || written === "" ? null : Number(written);
        }),
      })),
    };
  };

  const words = new Intl.Segmenter(document.documentElement.lang, { granularity: "word" });
  const ruler = document.createElement("canvas").getContext("2d");

  /** Lines no wider than that many pixels; a Thai word is never broken. */
  const wrapped = (text, width) => {
    ruler.font = `${font.fontSize}px ${font.fontFamily}`;
    const lines = [""];
    for (const { segment } of words.segment(text)) {
      if (lines.at(-1) !== "" && ruler.measureText(lines.at(-1) + segment).width > width) {
        lines.push("");
      }
      lines[lines.length - 1] += segment;
    }
    return lines.map((one) => one.trim()).join("\n");
  };

  /** Numbers in the numerals of the document: Thai digits stand at U+0E50. */
  const numerals = {
    arabic: String,
    thai: (text) => String(text).replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit))),
  };

  const colour = (at, count) => palette[palette.length - count + at] ?? palette[at % palette.length];

  /** On a phone the spokes carry the number alone; the table below has the names. */
  const radar = ({ labels, series }, { minimum, narrow }) => ({
    legend: { bottom: 0, textStyle: font, data: series.map(({ name }) => name) },
    radar: {
      indicator: labels.map((name) => ({ name: narrow ? name.split(" ")[0] : name, min: minimum, max: 100 })),
      axisName: font,
      radius: "68%",
      center: ["50%", "46%"],
      splitLine: { lineStyle: { color: line } },
      axisLine: { lineStyle: { color: line } },
      splitArea: { show: false },
    },
    series: [{
      type: "radar",
      symbolSize: 5,
      data: series
        .filter(({ values }) => values.some((value) => value !== null))
        .map(({ name, values }, at, all) => ({
          name,
          value: values.map((value) => value ?? "-"),
          lineStyle: { width: at === all.length - 1 ? 3 : 1.5, color: colour(at, all.length) },
          itemStyle: { color: colour(at, all.length) },
          areaStyle: at === all.length - 1 ? { color: primary, opacity: 0.08 } : undefined,
        })),
    }],
  });

  const bars = ({ labels, series }, { targets, narrow, write }) => ({
    grid: { left: 8, right: 64, top: 28, bottom: 8, containLabel: true },
    xAxis: { type: "value", min: 0, max: 100, axisLabel: { ...font, color: soft, formatter: write }, splitLine: { lineStyle: { color: line } } },
    yAxis: {
      type: "category",
      inverse: true,
      data: labels,
      axisLabel: { ...font, lineHeight: 18, interval: 0, formatter: (name) => wrapped(name, narrow ? 110 : 260) },
      axisTick: { show: false },
    },
    series: series.map(({ name, values }) => ({
      name,
      type: "bar",
      barMaxWidth: 22,
      itemStyle: { color: primary },
      label: { show: true, position: "right", distance: 8, ...font, formatter: ({ value }) => write(Number(value).toFixed(2)) },
      data: values.map((value) => value ?? "-"),
      markLine: {
        silent: true,
        symbol: "none",
        lineStyle: { color: ink, type: "dashed" },
        label: { ...font, position: "start", formatter: ({ value }) => write(value) },
        data: targets.map((xAxis) => ({ xAxis })),
      },
    })),
  });

  const lines = ({ labels, series }, { targets, minimum, write }) => ({
    legend: { bottom: 0, textStyle: font },
    grid: { left: 8, right: 24, top: 24, bottom: 40, containLabel: true },
    xAxis: { type: "category", data: labels, axisLabel: font },
    yAxis: { type: "value", min: minimum, max: 100, axisLabel: { ...font, color: soft, formatter: write }, splitLine: { lineStyle: { color: line } } },
    series: series.map(({ name, values }, at) => ({
      name,
      type: "line",
      symbolSize: 8,
      connectNulls: false,
      lineStyle: { color: colour(at, series.length) },
      itemStyle: { color: colour(at, series.length) },
      label: { show: series.length === 1, ...font, formatter: ({ value }) => write(Number(value).toFixed(2)) },
      data: values.map((value) => value ?? "-"),
      markLine: at > 0 ? undefined : {
        silent: true,
        symbol: "none",
        lineStyle: { color: ink, type: "dashed" },
        label: { ...font, formatter: ({ value }) => write(value) },
        data: targets.map((yAxis) => ({ yAxis })),
      },
    })),
  });

  const kinds = { radar, bars, line: lines };

  const draw = (figure) => {
    const place = figure.querySelector(".chart");
    const data = read(figure.querySelector("table"));
    const targets = (figure.dataset.targets ?? "").split(",").filter(Boolean).map(Number);
    const minimum = Number(figure.dataset.minimum ?? 0);
    const write = numerals[figure.dataset.digits ?? "arabic"];
    place.hidden = false;
    const chart = window.echarts.init(place, null, { renderer: "svg" });
    chart.setOption({ animation: !still, textStyle: font, tooltip: { trigger: "item", textStyle: font, confine: true, valueFormatter: (value) => write(value) }, ...kinds[figure.dataset.chart](data, { targets, minimum, write, narrow: place.clientWidth < 560 }) });
    // With its own measure, the drawing can be scaled to the width of paper, which no script hears of in time.
    const fit = () => {
      chart.resize();
      place.querySelector("svg").setAttribute("viewBox", `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
    };
    new ResizeObserver(fit).observe(place);
  };

  if (window.echarts) {
    document.querySelectorAll("figure[data-chart]").forEach(draw);
  }
})();
