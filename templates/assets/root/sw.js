/* Keeps what was visited, and the pages of all codes in the languages that were. The network comes
   first, so that nobody reads an old page where there is a new one. */
const NAME = "replycodes";
/* Pages and what they need: all codes of several languages, and a few hundred more. */
const MOST = 1000;

const keep = async (request, response) => {
  const cache = await caches.open(NAME);
  await cache.put(request, response);
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - MOST)).map((oldest) => cache.delete(oldest)));
};

const answer = async (event) => {
  const { request } = event;
  try {
    const response = await fetch(request);
    if (response.ok) {
      event.waitUntil(keep(request, response.clone()));
    }
    return response;
  } catch (offline) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) {
      return kept;
    }
    throw offline;
  }
};

/* One after another: nobody waits for them. */
const fill = async ({ base, index, files }) => {
  const cache = await caches.open(NAME);
  const add = async (address) => (await cache.match(address)) || cache.add(address).catch(() => {});
  for (const file of [...files, index]) {
    await add(file);
  }
  const protocols = await (await cache.match(index)).json();
  for (const [protocol, { c: codes }] of Object.entries(protocols)) {
    for (const { k: code } of codes) {
      await add(`${base}${protocol}/${code}`);
    }
  }
};

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => event.waitUntil(fill(event.data).catch(() => {})));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) {
    event.respondWith(answer(event));
  }
});
