// Finds a number for which the SHA-256 of "challenge:number" begins with as many zero bits as are asked for, and sends the
// form with it. Written for old phones, and for pages without TLS, where browsers offer no hashing of their own.
// <section data-proof="challenge" data-bits="number"> within the form, with a field named proof.
(function () {
  "use strict";

  var K = new Int32Array(64);
  var START = new Int32Array(8);
  var ROUNDS_AT_ONCE = 4000;

  // The first 32 bits of the fractional parts of square and cube roots of the first primes.
  function fraction(root) {
    return ((root - Math.floor(root)) * 4294967296) | 0;
  }

  for (var candidate = 2, primes = 0; primes < 64; candidate++) {
    var divisor = 2;
    while (candidate % divisor !== 0) {
      divisor++;
    }
    if (divisor === candidate) {
      if (primes < 8) {
        START[primes] = fraction(Math.pow(candidate, 1 / 2));
      }
      K[primes++] = fraction(Math.pow(candidate, 1 / 3));
    }
  }

  var words = new Int32Array(64);

  // The first 32 bits of the hash of a text of at most 55 letters, all of them ASCII.
  function beginning(text) {
    var length = text.length;
    var i;
    for (i = 0; i < 16; i++) {
      words[i] = 0;
    }
    for (i = 0; i < length; i++) {
      words[i >> 2] |= text.charCodeAt(i) << (24 - (i & 3) * 8);
    }
    words[length >> 2] |= 0x80 << (24 - (length & 3) * 8);
    words[15] = length * 8;
    for (i = 16; i < 64; i++) {
      var x = words[i - 15];
      var y = words[i - 2];
      words[i] = (words[i - 16] + words[i - 7]
        + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3)
        + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10)) | 0;
    }
    var a = START[0], b = START[1], c = START[2], d = START[3];
    var e = START[4], f = START[5], g = START[6], h = START[7];
    for (i = 0; i < 64; i++) {
      var one = (h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7))
        + (e & f ^ ~e & g) + K[i] + words[i]) | 0;
      var two = (((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10))
        + (a & b ^ a & c ^ b & c)) | 0;
      h = g; g = f; f = e; e = (d + one) | 0;
      d = c; c = b; b = a; a = (one + two) | 0;
    }
    return (START[0] + a) | 0;
  }

  var asked = document.querySelector("[data-proof]");
  var challenge = asked.getAttribute("data-proof") + ":";
  var beside = 32 - Number(asked.getAttribute("data-bits"));
  var form = asked.parentNode;
  while (form.nodeName !== "FORM") {
    form = form.parentNode;
  }
  var number = 0;

  asked.querySelector("[data-waiting]").hidden = true;
  asked.querySelector("[data-working]").hidden = false;

  // In short turns, so that the page can be read and left meanwhile.
  function work() {
    for (var round = 0; round < ROUNDS_AT_ONCE; round++, number++) {
      if (beginning(challenge + number) >>> beside === 0) {
        form.elements.proof.value = String(number);
        form.querySelector("button[value=send]").click();
        return;
      }
    }
    setTimeout(work, 0);
  }

  work();
})();
