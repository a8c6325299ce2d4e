/* Before the first paint: the theme that was chosen; the mark also says that scripts run. */
let t = "auto";
try { t = localStorage["replycodes.theme"] || t; } catch {}
document.documentElement.dataset.theme = t;
