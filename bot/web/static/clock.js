// Counts down to data-until, by the server's clock: a projector's own may be wrong.
"use strict";
(() => {
  const feed = document.getElementById("feed");
  const ahead = Number(feed?.dataset.now || Date.now()) - Date.now();
  const two = (number) => String(number).padStart(2, "0");
  // The mark keeps the sign before the number where words run from the right.
  const show = () => {
    const now = Date.now() + ahead;
    for (const place of document.querySelectorAll(".count[data-until]")) {
      const left = Math.round((Number(place.dataset.until) - now) / 1000);
      const whole = Math.abs(left);
      const hours = Math.floor(whole / 3600);
      const minutes = Math.floor(whole / 60) % 60;
      const clock = `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`;
      const text = hours > 23 ? "" : left < 0 ? `\u200e+${clock} ${feed?.dataset.over || ""}` : clock;
      if (place.textContent !== text) place.textContent = text;
      place.classList.toggle("over", left < 0);
    }
  };
  show();
  window.setInterval(show, 500);
  document.addEventListener("drawn", show);
})();
