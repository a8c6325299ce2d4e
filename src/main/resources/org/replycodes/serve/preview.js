// Reloads a previewed page when the site has changed, and shows what is wrong with the source.
const edition = document.currentScript.dataset.edition;
const events = new EventSource("/_preview/events");

events.addEventListener("edition", (event) => {
  if (event.data !== edition) {
    location.reload();
  }
});

events.addEventListener("problems", (event) => {
  document.getElementById("preview-problems")?.remove();
  if (event.data === "") {
    return;
  }
  if (!document.querySelector('link[href="/_preview/preview.css"]')) {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = "/_preview/preview.css";
    document.head.append(sheet);
  }
  const banner = document.createElement("section");
  banner.id = "preview-problems";
  banner.lang = "en";
  banner.dir = "ltr";
  const heading = document.createElement("h1");
  heading.textContent = "Problems in the content";
  const lines = document.createElement("pre");
  lines.textContent = event.data;
  banner.append(heading, lines);
  document.body.append(banner);
});

addEventListener("pagehide", () => events.close());
