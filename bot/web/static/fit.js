// Makes what stands in [data-fit] as large as fits: nobody can scroll a projector.
"use strict";
(() => {
  const SMALLEST = 0.3;
  const fits = (box) => box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;
  const fit = () => {
    for (const box of document.querySelectorAll("[data-fit]")) {
      box.style.removeProperty("--fit");
      if (getComputedStyle(box).overflowY !== "hidden" || fits(box)) continue;
      let low = SMALLEST;
      let high = 1;
      for (let step = 0; step < 7; step += 1) {
        const middle = (low + high) / 2;
        box.style.setProperty("--fit", String(middle));
        if (fits(box)) low = middle; else high = middle;
      }
      box.style.setProperty("--fit", String(low));
    }
  };
  fit();
  document.addEventListener("drawn", fit);
  window.addEventListener("resize", fit);
  document.fonts?.ready.then(fit);
})();
