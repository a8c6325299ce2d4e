/* Finding: what somebody types or pastes becomes places. Fetched when a search begins. */

/* Width, accents and case do not matter, and a digit is a digit in every script. */
const digit = (sign) => {
  const point = sign.codePointAt();
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) {
    value += 1;
  }
  return value % 10;
};
const fold = (text) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\P{Nd}0-9]/gu, digit)
    .toLowerCase()
    .replace(/ı/g, "i");
const wordsOf = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const open = async ({ base, leaf, index, messages, announce, load }) => {
  /* A page on disk may fetch nothing; there, the data are scripts. */
  const json = (address) =>
    leaf
      ? load(address).then(() => self.replycodes.read)
      : fetch(address).then((response) => response.json());
  const entries = new Map();
  const protocols = Object.entries(await json(index)).map(([id, { c, v }]) => {
    const entry = (path, key, name, text = "") => {
      const href = `${base}${id}/${path}${leaf}`;
      const made = { href, key, name, text, folds: [key, name, text].map(fold) };
      entries.set(href, made);
      return made;
    };
    const codes = new Map(c.map(({ k, n, s }) => [k, entry(k, k, n, s)]));
    codes.forEach((made, code) => {
      made.codes = [code];
    });
    return { id, codes, commands: v.map(({ k, t, n }) => entry(`commands/${k}`, t, n)) };
  });

  let texts;
  const loadTexts = () =>
    (texts ??= json(messages).then((file) =>
      Object.entries(file).flatMap(([id, { s, m }]) =>
        m.map(({ c, a, t, s: senders }) => ({
          id,
          href: `${base}${id}/messages/${c}${leaf}#${a}`,
          codes: [c],
          key: c,
          quoted: t,
          text: senders.map((sender) => s[sender]).join(", "),
          many: senders.length,
          parts: wordsOf(fold(t.replace(/\{.*?\}/g, " "))),
        })),
      ),
    ));

  /* How much of a server's text stands in the line, and how much of the line is the text. */
  const likeness = (message, words) => {
    const last = words[words.length - 1];
    const given = new Set(words);
    const common = message.parts.filter((part) => given.has(part) || part.startsWith(last)).length;
    return common && (3 * common) / message.parts.length + (2 * Math.min(common, given.size)) / given.size;
  };

  const lines = async (words, codes) => {
    const scored = (await loadTexts())
      .filter((message) => !codes.length || codes.includes(message.key))
      .map((message) => [likeness(message, words), message])
      .filter(([score]) => score >= 2.5);
    scored.sort(([x, m], [y, n]) => y - x || n.many - m.many);
    return scored.slice(0, 6).map(([, message]) => message);
  };

  const pair = (protocol, first, second) => {
    const [lower, higher] = [first, second].sort();
    const [a, b] = [lower, higher].map((code) => protocol.codes.get(code));
    const href = `${base}${protocol.id}/${lower}-vs-${higher}${leaf}`;
    return { href, key: `${lower} ${higher}`, name: `${a.name} · ${b.name}`, text: "", codes: [lower, higher] };
  };

  /* The better the place where all words stand, the earlier. */
  const rank = ({ folds: [key, name, text] }, words, whole) => {
    const places = [
      key === whole,
      key.startsWith(whole),
      name.startsWith(whole),
      words.every((word) => key.includes(word) || name.includes(word)),
      words.every((word) => key.includes(word) || name.includes(word) || text.includes(word)),
    ];
    return places.indexOf(true);
  };

  const find = async (query) => {
    const whole = fold(query).trim();
    if (!whole) {
      return [];
    }
    const letters = (whole.match(/\p{L}/gu) ?? []).length;
    const found = [];
    const later = [];
    let told = [];
    for (const protocol of protocols) {
      const numbers = [...new Set(whole.match(/(?<!\d)\d{3}(?!\d)/g) ?? [])];
      const known = numbers.filter((number) => protocol.codes.has(number));
      if (known.length === 2 && numbers.length === 2) {
        (letters < 8 ? found : later).push(pair(protocol, ...known));
      }
      const first = letters < 8 ? known : known.slice(0, 1);
      later.push(...first.map((code) => protocol.codes.get(code)));
      told = told.concat(numbers.slice(0, 1));
    }
    const words = wordsOf(whole);
    const spoken = words.filter((word) => !/^\d{3}$/.test(word));
    if (spoken.length && (letters >= 8 || (told.length && letters >= 3))) {
      found.push(...(await lines(spoken, told)));
    }
    found.push(...later);
    const ranked = protocols
      .flatMap(({ codes, commands }) => [...codes.values(), ...commands])
      .map((entry) => [rank(entry, words, whole), entry])
      .filter(([place]) => place >= 0)
      .sort(([x], [y]) => x - y);
    return [...new Set([...found, ...ranked.map(([, entry]) => entry)])];
  };

  /* Swapped, misspelled or misplaced: the page that an unknown address most likely means. */
  const repair = (path) => {
    const parts = fold(decodeURIComponent(path))
      .replace(/\.(html|md)$/, "")
      .split("/")
      .filter(Boolean);
    const protocol = protocols.find(({ id }) => parts.includes(id)) ?? protocols[0];
    const last = parts.pop() ?? "";
    const codes = last
      .replace(/(?<![a-z])[0-9oil]{3}(?![a-z])/g, (number) => number.replace(/o/g, "0").replace(/[il]/g, "1"))
      .match(/(?<!\d)\d{3}(?!\d)/g)
      ?.filter((number) => protocol.codes.has(number));
    const command = protocol.commands.find(({ key }) => fold(key) === last);
    let target = command;
    if (codes?.length === 2 && codes[0] !== codes[1]) {
      target = pair(protocol, ...codes);
    } else if (codes?.length) {
      target = protocol.codes.get(codes[0]);
    }
    return target && { href: target.href, text: target.key.replace(" ", " / ") + " " + target.name };
  };

  const combobox = (field) => {
    const list = document.createElement("ul");
    Object.assign(list, { id: "found", role: "listbox", hidden: true, ariaLabel: field.ariaLabel });
    field.form.append(list);
    Object.assign(field, { role: "combobox", ariaExpanded: "false", ariaAutoComplete: "list" });
    field.setAttribute("aria-controls", "found");
    let results = [];
    let active = -1;
    let pending = Promise.resolve();
    let turn = 0;

    const show = (open) => {
      list.hidden = !open;
      field.ariaExpanded = String(open);
    };
    const mark = (next) => {
      list.children[active]?.setAttribute("aria-selected", "false");
      active = next;
      const option = list.children[active];
      if (option) {
        option.setAttribute("aria-selected", "true");
        option.scrollIntoView({ block: "nearest" });
        field.setAttribute("aria-activedescendant", option.id);
      } else {
        field.removeAttribute("aria-activedescendant");
      }
    };
    const go = ({ href }, aside) => {
      show(false);
      aside ? window.open(href) : location.assign(href);
    };
    const piece = (tag, text, attributes = {}) => {
      const element = document.createElement(tag);
      element.textContent = text;
      Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
      return element;
    };
    const option = (result, position) => {
      const item = piece("li", "", { role: "option", id: "found-" + position, "aria-selected": "false" });
      item.append(
        piece("bdi", result.key, /\d/.test(result.key) ? { class: "c" + result.key[0] } : {}),
        " ",
        result.quoted ? piece("q", result.quoted, { lang: "en", dir: "ltr" }) : piece("b", result.name),
        " ",
        piece("small", result.text, result.quoted ? { dir: "ltr" } : {}),
      );
      item.addEventListener("click", (event) => go(result, event.ctrlKey || event.metaKey));
      return item;
    };
    const update = async () => {
      const mine = ++turn;
      const query = field.value;
      const found = await find(query);
      if (mine !== turn) {
        return;
      }
      results = found.slice(0, 10);
      active = -1;
      list.replaceChildren(...results.map(option));
      mark(-1);
      show(results.length > 0 && field.matches(":focus"));
      const asked = query.trim() !== "";
      field.dispatchEvent(new CustomEvent("found", { detail: asked ? new Set(found.flatMap(({ codes }) => codes ?? [])) : null }));
      if (asked) {
        announce(`${field.dataset.results} ${results.length}`);
      }
    };
    const refresh = () => {
      pending = update();
    };
    field.addEventListener("input", refresh);
    field.addEventListener("blur", () => show(false));
    field.addEventListener("click", () => show(results.length > 0));
    list.addEventListener("mousedown", (event) => event.preventDefault());
    field.addEventListener("keydown", (event) => {
      const last = results.length - 1;
      const isOpen = !list.hidden;
      const steps = {
        ArrowDown: () => mark(active < last ? active + 1 : 0),
        ArrowUp: () => mark(active > 0 ? active - 1 : last),
        Home: active >= 0 && (() => mark(0)),
        End: active >= 0 && (() => mark(last)),
        Escape: isOpen && (() => show(false)),
      };
      if (steps[event.key] && (isOpen || (event.key.startsWith("Arrow") && last >= 0))) {
        event.preventDefault();
        show(true);
        steps[event.key]();
      }
    });
    refresh();
    return {
      enter: async () => {
        await pending;
        const target = results[Math.max(active, 0)];
        target ? go(target) : field.form.submit();
      },
    };
  };

  return { fold, find, repair, combobox, at: (href) => entries.get(href.split(/[?#]/)[0]) };
};

self.replycodes = { open };
