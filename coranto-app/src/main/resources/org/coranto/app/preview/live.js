
(() => {
  const key = "coranto-scroll";
  const seen = document.currentScript.dataset.version;
  const kept = JSON.parse(sessionStorage.getItem(key) || "null");
  sessionStorage.removeItem(key);
  if (kept && kept.path === location.pathname) scrollTo(kept.x, kept.y);

  let note;
  const tell = (text) => {
    note?.remove();
    if (!text) return;
    note = document.createElement("pre");
    note.setAttribute("role", "alert");
    note.textContent = text;
    Object.assign(note.style, {
      position: "fixed", inset: "auto 0 0 0", zIndex: 2147483647, margin: 0, padding: "1em",
      maxHeight: "50vh", overflow: "auto", whiteSpace: "pre-wrap",
      font: "14px/1.5 ui-monospace, monospace", color: "#fff", background: "#8a1f11",
    });
    document.body.append(note);
  };

  const events = new EventSource("/_coranto/events?page=" + encodeURIComponent(location.pathname));
  events.addEventListener("version", (event) => {
    if (event.data === seen) return tell("");
    events.close();
    sessionStorage.setItem(key, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
    location.reload();
  });
  events.addEventListener("trouble", (event) => tell(JSON.parse(event.data)));
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
})();
