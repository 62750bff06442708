// Keeps #live as the server draws it. A page asks for it by <div id="feed" data-events="address">; what it
// shows is known by its digest, so that nothing is drawn twice. What somebody is doing in the page
// is left alone: focus, open details and what was typed stay where they are.
"use strict";
(() => {
  const address = document.getElementById("feed")?.dataset.events;
  const sign = document.getElementById("lost");
  if (!address || !window.EventSource) return;
  let source = null;
  let retry = 0;
  let quiet = 0;

  const say = (key) => {
    if (!sign) return;
    sign.textContent = key ? sign.dataset[key] : "";
    sign.hidden = !key;
    document.documentElement.classList.toggle("is-lost", key === "lost");
  };

  const kept = (live) => {
    const typed = new Map();
    for (const field of live.querySelectorAll("input[id], textarea[id], select[id]")) {
      if (field.type !== "hidden") typed.set(field.id, [field.value, field.checked]);
    }
    const open = [...live.querySelectorAll("details[id][open]")].map((found) => found.id);
    const held = live.contains(document.activeElement) ? document.activeElement.id : "";
    return { typed, open, held };
  };

  // What a drawing marks with data-announce is said to whoever listens instead of looking.
  let said = document.querySelector("#live [data-announce]")?.dataset.announce || "";
  const announce = () => {
    const words = document.querySelector("#live [data-announce]")?.dataset.announce || "";
    const place = document.getElementById("announce");
    if (place && words !== said) place.textContent = words;
    said = words;
  };

  const draw = (html, digest) => {
    const live = document.getElementById("live");
    if (!live || live.dataset.digest === digest) return;
    const before = kept(live);
    live.innerHTML = html;
    live.dataset.digest = digest;
    for (const id of before.open) document.getElementById(id)?.setAttribute("open", "");
    for (const [id, [value, checked]] of before.typed) {
      const field = document.getElementById(id);
      if (!field) continue;
      field.value = value;
      field.checked = checked;
    }
    if (before.held) document.getElementById(before.held)?.focus({ preventScroll: true });
    announce();
    document.dispatchEvent(new CustomEvent("drawn"));
  };

  // A sign of life comes every 15 seconds: three of them missed is a connection that only seems to
  // be one, as when a phone has left the room's network.
  const alive = () => {
    window.clearTimeout(quiet);
    quiet = window.setTimeout(lost, 45000);
  };

  const lost = () => {
    say("lost");
    source?.close();
    window.clearTimeout(quiet);
    window.clearTimeout(retry);
    retry = window.setTimeout(connect, 2000 + Math.random() * 3000);
  };

  const connect = () => {
    source = new EventSource(address);
    source.addEventListener("open", () => {
      if (sign && !sign.hidden) {
        say("back");
        window.setTimeout(() => source.readyState === 1 && say(""), 4000);
      }
      alive();
    });
    source.addEventListener("draw", (event) => {
      draw(event.data, event.lastEventId);
      alive();
    });
    source.addEventListener("alive", alive);
    source.addEventListener("error", lost);
  };

  window.addEventListener("offline", lost);
  window.addEventListener("online", () => { window.clearTimeout(retry); source?.close(); connect(); });
  window.addEventListener("pagehide", () => source?.close());
  connect();
})();
