/* What every page gains from a script. Each page is complete without it. It stands in the head and
   runs before the page is shown, so that nobody sees another theme than the chosen one. */
{
  const root = document.documentElement;
  const own = document.currentScript.src;

  /* A browser may refuse to remember anything. */
  const recall = (key) => {
    try {
      return localStorage.getItem("replycodes." + key);
    } catch {
      return null;
    }
  };
  const remember = (key, value) => {
    try {
      localStorage.setItem("replycodes." + key, value);
    } catch {}
  };

  /* The mark also tells the style sheet that scripts run. */
  root.dataset.theme = recall("theme") || "auto";

  /* Where there is no page, nothing is shown before it is known in which language, and what was
     meant, for two seconds at most: or else everything moves under the eyes of the reader. */
  const show = () => {
    root.hidden = false;
  };
  if (performance.getEntriesByType("navigation")[0]?.responseStatus === 404) {
    root.hidden = true;
    setTimeout(show, 2000);
  }

  document.addEventListener("DOMContentLoaded", () => {
    const { body } = document;
    const one = (selector, within = document) => within.querySelector(selector);
    const all = (selector, within = document) => [...within.querySelectorAll(selector)];
    const make = (tag, properties = {}, ...children) => {
      const element = Object.assign(document.createElement(tag), properties);
      element.append(...children);
      return element;
    };
    const is = (kind) => body.classList.contains(kind);

    /* Said to screen readers, shown nowhere. */
    const status = make("p", { className: "unseen", role: "status" });
    body.append(status);
    const announce = (text) => {
      status.textContent = text;
    };

    /* The beginning of the addresses of this language, and what ends the address of a page. */
    const home = one(".site").href;
    let base = new URL(".", home).href;
    const leaf = home.endsWith(".html") ? ".html" : "";
    const slug = () => location.pathname.split("/").pop().replace(/\.html$/, "");

    /* Theme */
    const choices = one("footer .script");
    const choice = (text, key, value) => {
      const button = make("button", { textContent: text });
      button.dataset[key] = value;
      choices.append(" ", button);
      return button;
    };
    choices.append(choices.dataset.theme);
    const themes = ["auto", "light", "dark"].map((theme) => choice(choices.dataset[theme], "themeChoice", theme));
    const showTheme = () =>
      themes.forEach((button) => {
        button.ariaPressed = String(button.dataset.themeChoice === root.dataset.theme);
      });
    themes.forEach((button) =>
      button.addEventListener("click", () => {
        root.dataset.theme = button.dataset.themeChoice;
        remember("theme", root.dataset.theme);
        showTheme();
      }),
    );
    showTheme();

    /* Search: its part is fetched when somebody is about to use it. */
    const field = one("input[type=search]");
    const files = () => field.dataset.files.split(" ").map((file) => new URL(file, own).href);
    const load = (src) =>
      new Promise((onload, onerror) => document.head.append(make("script", { src, onload, onerror })));
    let library;
    const search = () => {
      const [finder, index, messages] = files();
      return (library ??= load(finder).then(() => self.replycodes.open({ base, leaf, index, messages, announce, load })));
    };
    let box;
    const combobox = () => (box ??= search().then((found) => found.combobox(field)));
    field.autocomplete = "off";
    field.addEventListener("focus", () => combobox().catch(() => {}));
    field.form.addEventListener("submit", (event) => {
      event.preventDefault();
      combobox()
        .then((opened) => opened.enter())
        .catch(() => field.form.submit());
    });

    /* One key leads to the search, unless somebody does not want that. No class tells the style
       sheet so: the first class here would make a browser look at thousands of cells anew. */
    const shortcuts = choice(choices.dataset.key, "shortcuts", "/");
    const showShortcuts = () => {
      const on = recall("shortcuts") !== "off";
      root.toggleAttribute("data-key", on);
      shortcuts.ariaPressed = String(on);
      return on;
    };
    shortcuts.addEventListener("click", () => {
      remember("shortcuts", showShortcuts() ? "off" : "on");
      showShortcuts();
    });
    showShortcuts();
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
      const held = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key === "/" && !typing && !held && "key" in root.dataset) {
        event.preventDefault();
        field.focus();
        field.select();
      }
    });

    /* Dialogues copy with one click. */
    const words = one("[data-copy]")?.dataset;
    for (const figure of words ? all(".dialogue") : []) {
      const button = make("button", { className: "copy", textContent: words.copy });
      button.addEventListener("click", async () => {
        const lines = one("samp", figure);
        try {
          await navigator.clipboard.writeText(lines.textContent);
        } catch {
          getSelection().selectAllChildren(lines);
          document.execCommand("copy");
        }
        button.textContent = words.copied;
        announce(words.copied);
        setTimeout(() => {
          button.textContent = words.copy;
        }, 2000);
      });
      one("figcaption", figure).append(button);
    }

    /* Headings have addresses. */
    for (const heading of all("main :is(h2, h3)[id]:not(.unseen, nav *)")) {
      const link = make("a", { className: "permalink", href: "#" + heading.id, textContent: "#" });
      link.ariaLabel = "# " + heading.textContent.trim();
      heading.append(" ", link);
    }

    /* A linked code shows its summary; a linked page is fetched before the click, unless it is a
       file on a disk, of which a browser fetches nothing. */
    const sheet = new CSSStyleSheet();
    const tip = make("div", { id: "preview", role: "tooltip", hidden: true });
    one("main").append(tip);
    const saving = navigator.connection?.saveData;
    const fetched = new Set([location.pathname]);
    let shownFor;
    let timer;
    const hide = () => {
      clearTimeout(timer);
      shownFor?.removeAttribute("aria-describedby");
      shownFor = undefined;
      tip.hidden = true;
    };
    const place = (link) => {
      const at = link.getClientRects()[0];
      const below = at.bottom + tip.offsetHeight + 12 < innerHeight || at.top < tip.offsetHeight + 12;
      const left = Math.max(8, Math.min(at.left, root.clientWidth - tip.offsetWidth - 8)) + scrollX;
      const top = (below ? at.bottom + 6 : at.top - tip.offsetHeight - 6) + scrollY;
      document.adoptedStyleSheets = [sheet];
      sheet.replaceSync(`#preview { left: ${left}px; top: ${top}px }`);
    };
    const preview = async (link) => {
      const entry = (await search()).at(link.href);
      if (!entry || !link.isConnected || !link.matches(":hover, :focus")) {
        return;
      }
      hide();
      shownFor = link;
      tip.replaceChildren(make("b", {}, make("bdi", { textContent: entry.key }), " ", entry.name), " ", entry.text);
      tip.hidden = false;
      place(link);
      link.setAttribute("aria-describedby", "preview");
    };
    const approach = (event) => {
      if (event.pointerType === "touch" || event.target.closest?.("#preview")) {
        clearTimeout(timer);
        return;
      }
      const link = event.target.closest?.("a[href]");
      if (link && link === shownFor) {
        clearTimeout(timer);
        return;
      }
      clearTimeout(timer);
      if (!link?.href.startsWith(base)) {
        return;
      }
      const { pathname, hash } = link;
      timer = setTimeout(() => {
        if (!leaf && !saving && !fetched.has(pathname)) {
          fetched.add(pathname);
          fetch(link.href, { priority: "low" }).catch(() => {});
        }
        if (!hash && pathname !== location.pathname && /\/\d{3}(\.html)?$/.test(pathname) && link.closest("main")) {
          preview(link).catch(() => {});
        }
      }, 150);
    };
    const leave = (event) => {
      if (event.target === shownFor || event.target.closest?.("#preview") || event.target.closest?.("a") === shownFor) {
        clearTimeout(timer);
        timer = setTimeout(hide, 300);
      } else if (!shownFor) {
        clearTimeout(timer);
      }
    };
    document.addEventListener("pointerover", approach);
    document.addEventListener("focusin", approach);
    document.addEventListener("pointerout", leave);
    document.addEventListener("focusout", leave);
    document.addEventListener("keydown", (event) => event.key === "Escape" && hide());

    /* Pairs that were compared stand on the home page. */
    const compared = () => {
      try {
        return JSON.parse(recall("recent")).filter((path) => /^[\w-]+\/\d{3}-vs-\d{3}$/.test(path));
      } catch {
        return [];
      }
    };
    if (is("pair-page")) {
      const path = location.href.slice(base.length).split("/")[0] + "/" + slug();
      remember("recent", JSON.stringify([path, ...compared().filter((other) => other !== path)].slice(0, 8)));
    }

    if (is("home-page")) {
      const cells = all(".all .code");
      field.addEventListener("found", (event) => {
        const keep = event.detail;
        cells.forEach((link) => link.toggleAttribute("data-off", Boolean(keep && !keep.has(one("bdi", link).textContent))));
      });

      const filters = all("[data-class]");
      filters.forEach((button) => {
        button.ariaPressed = "false";
        button.addEventListener("click", () => {
          const on = button.ariaPressed !== "true";
          filters.forEach((other) => {
            other.ariaPressed = String(on && other === button);
          });
          all(".all tbody tr").forEach((row) => {
            row.hidden = on && !row.classList.contains(button.dataset.class);
          });
        });
      });

      const before = one("[data-recent]");
      const pairs = compared();
      if (before && pairs.length) {
        const list = make("ul", { className: "pairs" });
        for (const path of pairs) {
          const [lower, higher] = path.match(/\d{3}/g).map((code) => make("bdi", { textContent: code }));
          list.append(make("li", {}, make("a", { href: base + path + leaf }, lower, before.dataset.versus, higher)));
        }
        before.parentElement.append(make("h2", { textContent: before.dataset.recent }), list);
      }
    }

    if (is("matrix-page")) {
      const picker = one(".picker");
      const { a, b } = picker.elements;
      const known = new Set(all("option", picker).map((option) => option.value));
      const pick = async (jump) => {
        const { fold } = await search();
        const codes = [a, b].map((input) => {
          const code = fold(input.value).trim();
          input.setCustomValidity(known.has(code) ? "" : picker.dataset.unknown);
          return code;
        });
        if (picker.checkValidity()) {
          const [lower, higher] = codes.sort();
          jump(lower === higher ? lower : `${lower}-vs-${higher}`);
        }
      };
      const page = (name) => new URL(name + leaf, location).href;
      picker.noValidate = true;
      picker.addEventListener("input", (event) => event.target.setCustomValidity(""));
      picker.addEventListener("submit", (event) => {
        event.preventDefault();
        pick((name) => location.assign(page(name))).then(() => picker.reportValidity());
      });
      const asked = new URLSearchParams(location.search);
      if (asked.has("a") || asked.has("b")) {
        a.value = asked.get("a");
        b.value = asked.get("b");
        pick((name) => location.replace(page(name)));
      }

      const table = one(".matrix");
      const links = all("a", table);
      links.forEach((link) => {
        link.tabIndex = -1;
      });
      let current = one("td a", table);
      current.tabIndex = 0;
      const relations = {};
      const cells = all("tbody td:not([colspan])", table);
      const relation = (cell) => cell.className || "unrelated";
      const buttons = all(".legend li").map((item) => {
        const button = make("button", { ariaPressed: "false" }, ...item.childNodes);
        button.dataset.relation = one("b", button).className;
        relations[button.dataset.relation] = one("span", button).textContent;
        item.append(button);
        button.addEventListener("click", () => {
          const on = button.ariaPressed !== "true";
          buttons.forEach((other) => {
            other.ariaPressed = String(on && other === button);
          });
          cells.forEach((cell) => cell.toggleAttribute("data-off", on && relation(cell) !== button.dataset.relation));
        });
        return button;
      });
      /* Thousands of titles are not worth their weight: a cell gets one when somebody comes. */
      const title = (event) => {
        const cell = event.target.closest("td");
        const link = cell && one("a", cell);
        if (link && !link.title) {
          link.title = link.href.match(/\d{3}-vs-\d{3}/)[0].replace("-vs-", " / ") + " · " + relations[relation(cell)];
        }
      };
      table.addEventListener("pointerover", title);
      table.addEventListener("focusin", (event) => {
        title(event);
        if (event.target.tagName === "A") {
          current.tabIndex = -1;
          current = event.target;
          current.tabIndex = 0;
        }
      });
      table.addEventListener("keydown", (event) => {
        const cell = event.target.closest("td, th");
        const along = root.dir === "rtl" ? -1 : 1;
        const moves = { ArrowRight: [0, along], ArrowLeft: [0, -along], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
        const row = cell.parentElement;
        const at = (r, c) => one("a", table.rows[r]?.cells[c] ?? document.createElement("i"));
        let next;
        if (moves[event.key]) {
          const [down, aside] = moves[event.key];
          let r = row.rowIndex;
          let c = cell.cellIndex;
          do {
            r += down;
            c += aside;
            next = at(r, c);
          } while (next && next.closest("[data-off]") && r >= 0 && c >= 0);
        } else if (event.key === "Home") {
          next = at(row.rowIndex, 1);
        } else if (event.key === "End") {
          next = all("a", row).pop();
        }
        if (next) {
          event.preventDefault();
          next.focus();
        }
      });
    }

    /* An address that does not exist: the page in its language, and the page that was probably meant. */
    if (is("not-found-page")) {
      const versions = all("[data-root]");
      const path = location.pathname.slice(new URL(base).pathname.length);
      const { dataset, href, lang, dir } =
        versions.find((version) => version.dataset.root && path.startsWith(version.dataset.root)) ?? versions[0];
      const { root: folder, title, help, suggestion } = dataset;
      document.title = title;
      Object.assign(one("h1"), { textContent: title, lang, dir });
      Object.assign(one(".lead"), { textContent: help, lang, dir });

      /* There is one such page for all languages: the words around come from the home page of this one. */
      const translate = async () => {
        const text = await fetch(href).then((response) => response.text());
        const other = new DOMParser().parseFromString(text, "text/html");
        all("a[href]", other).forEach((link) => {
          link.href = new URL(link.getAttribute("href"), href);
        });
        const links = one(".top nav ul", other);
        const labels = one("footer .script", other).dataset;
        const { ariaLabel, placeholder, dataset: { files: others, results } } = one("[type=search]", other);
        one("#pages + ul").replaceChildren(...links.cloneNode(true).children);
        one("#pages").textContent = links.parentElement.ariaLabel;
        one("#codes").textContent = one("#codes", other).textContent;
        one(".scroll").replaceWith(one(".scroll", other));
        one(".top nav ul").replaceWith(links);
        one(".skip").textContent = one(".skip", other).textContent;
        one(".site").href = href;
        one(".crumbs").remove();
        choices.firstChild.data = labels.theme;
        shortcuts.textContent = labels.key;
        themes.forEach((button) => {
          button.textContent = labels[button.dataset.themeChoice];
        });
        Object.assign(field, { ariaLabel, placeholder });
        Object.assign(field.dataset, { files: others, results });
        field.form.action = new URL(one("form", other).getAttribute("action"), href);
        Object.assign(root, { lang, dir });
        base = new URL(".", href).href;
      };

      /* Once the page is there, for a script that is added sooner holds it up. */
      addEventListener("load", () =>
        (folder ? translate() : Promise.resolve())
          .catch(() => {})
          .then(search)
          .then((found) => found.repair(path.slice(folder.length)))
          .then((target) => {
            if (target) {
              const link = make("a", { className: "suggestion", href: target.href }, target.text);
              one(".lead").after(make("p", { className: "answer" }, suggestion + " ", link));
              show();
              announce(suggestion + " " + target.text);
            }
          })
          .catch(() => {})
          .then(show),
      );
    }

    /* Visited pages, and those of all codes, can be read without a network. */
    if (!leaf && !saving) {
      const [finder, index] = files();
      const kept = { base, index, files: [location.href, one("link[rel=stylesheet]").href, own, finder] };
      const worker = navigator.serviceWorker;
      worker
        ?.register(new URL("../sw.js", own))
        .then(() => worker.ready)
        .then(({ active }) => active.postMessage(kept))
        .catch(() => {});
    }
  });
}
