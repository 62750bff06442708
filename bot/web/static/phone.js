// The participants' page works without this: it counts characters, keeps a form from being sent
// twice, brings what was just said into focus, and fetches what is one's own when something changed.
"use strict";
(() => {
  if (window.EventSource) document.getElementById("still")?.remove();
  (document.getElementById("problems") || document.getElementById("told"))?.focus();

  for (const form of document.querySelectorAll("form[data-once]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
    });
  }
  // A page that comes back from the browser's memory may be sent again.
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });

  for (const shown of document.querySelectorAll("[data-count-of]")) {
    const field = document.getElementById(shown.dataset.countOf);
    const count = () => {
      const left = Number(field.dataset.max) - [...field.value.normalize("NFC").trim()].length;
      const words = left < 0 ? field.dataset.over : field.dataset.left;
      shown.textContent = left > 100 ? "" : words.replace("#", String(Math.abs(left)));
    };
    field.addEventListener("input", count);
    count();
  }

  // Everybody's phone hears of a change at once. Those that show something of their owner's ask for
  // it, each a little later, and what changes until then is in the same answer. A page that nobody
  // looks at asks when it is looked at; one that was told to wait does.
  const SPREAD_MS = 5000;
  const WAIT_MS = 15000;
  let asking = 0;
  const later = (wait) => {
    asking ||= window.setTimeout(fetchOwn, wait + Math.random() * SPREAD_MS);
  };
  const fetchOwn = async () => {
    asking = 0;
    if (document.hidden) {
      document.addEventListener("visibilitychange", () => later(0), { once: true });
      return;
    }
    for (const part of document.querySelectorAll("[data-part]")) {
      if (!part.querySelector("[data-own]")) continue;
      try {
        const answer = await fetch(part.dataset.part, { credentials: "same-origin" });
        const html = (await answer.text()).trim();
        if (answer.ok && html === part.dataset.shown) continue;
        // What somebody is about to press stays until they have left it.
        if (!answer.ok || part.contains(document.activeElement)) later(WAIT_MS);
        else {
          part.innerHTML = html;
          part.dataset.shown = html;
        }
      } catch {
        // The sign that the connection is lost says so.
      }
    }
  };
  document.addEventListener("drawn", () => later(0));
})();
