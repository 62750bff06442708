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

  // Everybody's phone hears of a change at once: each asks for its own a little later, and what
  // changes until then is in the same answer. A page that nobody looks at asks when it is looked at.
  const SPREAD_MS = 4000;
  let asking = 0;
  const fetchOwn = async () => {
    asking = 0;
    if (document.hidden) {
      document.addEventListener("visibilitychange", soon, { once: true });
      return;
    }
    for (const part of document.querySelectorAll("[data-part]")) {
      try {
        const answer = await fetch(part.dataset.part, { credentials: "same-origin" });
        if (!answer.ok) continue;
        const html = (await answer.text()).trim();
        if (html === part.dataset.shown || part.contains(document.activeElement)) continue;
        part.innerHTML = html;
        part.dataset.shown = html;
      } catch {
        // The sign that the connection is lost says so.
      }
    }
  };
  const soon = () => {
    asking ||= window.setTimeout(fetchOwn, Math.random() * SPREAD_MS);
  };
  document.addEventListener("drawn", soon);
})();
