// Every page works without this file. With it, an open page follows what others do and what arrives, and the editor's forms send themselves.
"use strict";
(() => {
  const content = () => document.getElementById("content");
  const parse = html => new DOMParser().parseFromString(html, "text/html");

  // --- Show a new state of the page in place of the old one, keeping what the reader is at: the focus, what is half written, what is unfolded.
  const keyOf = node => node.nodeType === 1 ? node.id || node.getAttribute("data-key") : null;
  const isHeld = node => node === document.activeElement && /^(INPUT|TEXTAREA|SELECT)$/.test(node.nodeName) && node.type !== "checkbox";

  // What stands in a field and did not come with the page is somebody's half-written text or half-made choice, until it is sent.
  const isTicked = field => field.type === "checkbox" || field.type === "radio";
  const isHalfWritten = field => field.type !== "hidden" && !field.hasAttribute("data-sent")
    && (isTicked(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue);
  const defaultOf = select => ([...select.options].find(option => option.defaultSelected) ?? select.options[0])?.value;
  const isHalfChosen = select => !select.hasAttribute("data-sent") && select.value !== (defaultOf(select) ?? "");
  // What a form says of the state that its reader began to change is as old as that reader's words: the server sees whether somebody else was quicker.
  const isAtWork = form => [...form?.elements ?? []].some(field => field.nodeName === "SELECT" ? isHalfChosen(field) : /^(INPUT|TEXTAREA)$/.test(field.nodeName) && isHalfWritten(field));

  function sync(from, to) {
    if (from.nodeName === "INPUT" && from.type === "hidden" && isAtWork(from.form)) return;
    const half = /^(INPUT|TEXTAREA)$/.test(from.nodeName) && isHalfWritten(from);
    for (const { name } of [...from.attributes]) if (!to.hasAttribute(name) && !(name === "open" && from.nodeName === "DETAILS")) from.removeAttribute(name);
    for (const { name, value } of [...to.attributes]) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
    if (from.nodeName === "INPUT") {
      if (half) return;
      if (isTicked(from)) from.checked = to.defaultChecked;
      else from.value = to.getAttribute("value") ?? "";
    }
    if (from.nodeName === "OPTION") from.selected = to.defaultSelected;
  }

  function morph(from, to) {
    if (isHeld(from) || from.hasAttribute("data-kept")) return;
    const chosen = from.nodeName === "SELECT" && isHalfChosen(from) ? from.value : null;
    sync(from, to);
    if (from.nodeName === "TEXTAREA") {
      const half = isHalfWritten(from);
      from.defaultValue = to.defaultValue;
      if (!half) from.value = to.defaultValue;
      return;
    }
    const keyed = new Map([...from.children].filter(keyOf).map(child => [keyOf(child), child]));
    let at = from.firstChild;
    for (const wanted of [...to.childNodes]) {
      const key = keyOf(wanted);
      let match = key ? keyed.get(key) : at;
      if (match && (match.nodeType !== wanted.nodeType || match.nodeName !== wanted.nodeName || (keyOf(match) ?? null) !== (key ?? null))) match = null;
      if (!match) from.insertBefore(wanted, at);
      else {
        if (match !== at) from.insertBefore(match, at); else at = at.nextSibling;
        if (match.nodeType === 1) morph(match, wanted); else if (match.nodeValue !== wanted.nodeValue) match.nodeValue = wanted.nodeValue;
      }
    }
    while (at) { const next = at.nextSibling; at.remove(); at = next; }
    if (chosen !== null) from.value = chosen;
  }

  function show(page) {
    const wanted = page.getElementById("content");
    if (!wanted) return;
    const at = document.activeElement?.id;
    morph(content(), wanted);
    document.title = page.title;
    const state = page.documentElement.dataset.live;
    if (state) document.documentElement.dataset.live = state;
    if (at && document.activeElement?.id !== at) document.getElementById(at)?.focus({ preventScroll: true });
  }

  // --- What others do, and what arrives: the page is asked for again and shown. One question at a time.
  let dragged = null, asking = false, again = false, sending = Promise.resolve();

  async function refresh() {
    if (asking || dragged) { again = true; return; }
    asking = true;
    try {
      await sending;
      const answer = await fetch(location.href, { headers: { "X-Live": "1" } });
      // Accepted: the answer is still worked out. A page that would load itself again has nothing to show until it is.
      if (answer.status === 202) setTimeout(refresh, 2000);
      if (answer.ok && !answer.headers.has("Refresh")) show(parse(await answer.text()));
    } catch (e) {
      console.warn("The page could not be asked for again; it is at the next change.", e);
    } finally {
      asking = false;
      if (again) { again = false; refresh(); }
    }
  }

  // A page in the background does not follow: a browser holds few connections to one place, and all its tabs share them.
  let source = null;
  function follow() {
    if (document.hidden) { source?.close(); source = null; return; }
    if (source) return;
    source = new EventSource("/live");
    source.addEventListener("change", event => { if (event.data !== document.documentElement.dataset.live) refresh(); });
  }

  if (document.documentElement.hasAttribute("data-live")) {
    document.addEventListener("visibilitychange", follow);
    follow();
  }

  // --- Forms that send themselves: no save button, no new page.
  function say(words, isProblem) {
    const place = document.getElementById("said");
    if (!place) return;
    place.textContent = words;
    place.classList.toggle("bad", !!isProblem);
  }

  async function send(form, submitter) {
    const body = new URLSearchParams(new FormData(form, submitter));
    for (const field of form.elements) field.toggleAttribute("data-sent", true);
    try {
      const answer = await fetch(form.action, { method: "POST", body });
      const page = parse(await answer.text());
      if (!answer.ok) {
        const words = page.querySelector("[role=alert]")?.textContent.trim() ?? page.title;
        say(words, true);
        again = false;
        // Where the form has a place for what is wrong, what was written stays, to be mended.
        const wrong = form.querySelector("[data-wrong]");
        if (wrong) {
          for (const field of form.elements) field.toggleAttribute("data-sent", false);
          wrong.textContent = words;
          wrong.hidden = false;
          return;
        }
        const now = await fetch(location.href);
        if (now.ok) { document.activeElement?.blur(); show(page.getElementById("content") && parse(await now.text())); }
        return;
      }
      history.replaceState(null, "", answer.url);
      if (submitter === undefined && document.activeElement?.form === form) document.activeElement.blur();
      show(page);
      say(form.dataset.said ?? "Saved");
    } catch (e) {
      say("Nothing was saved: the program does not answer. Is it still running?", true);
      console.warn(e);
    }
  }

  document.addEventListener("submit", event => {
    const form = event.target;
    if (!form.matches("form[data-live]")) return;
    event.preventDefault();
    const submitter = event.submitter ?? undefined;
    sending = sending.then(() => send(form, submitter));
  });

  document.addEventListener("change", event => {
    if (event.target.matches("[data-auto]")) event.target.form.requestSubmit();
  });

  // --- Forms that are looked at while they are filled in: the page says what would become of them. Only the newest answer is shown.
  let asked = 0, typing = 0;

  async function ask(form) {
    const question = ++asked;
    const body = new FormData(form);
    body.set("do", "check");
    try {
      const answer = await fetch(form.action, { method: "POST", body });
      if (answer.ok && question === asked) show(parse(await answer.text()));
    } catch (e) {
      console.warn("The program does not answer; the form can still be sent.", e);
    }
  }

  document.addEventListener("input", event => {
    const form = event.target.closest?.("form[data-ask]");
    if (!form) return;
    clearTimeout(typing);
    typing = setTimeout(() => ask(form), event.target.matches("input[type=text]") ? 300 : 0);
  });

  // --- Steps that are moved: by dragging, and by keys.
  function move(step, phase, after) {
    const form = document.getElementById("move");
    if (!form) return;
    form.elements.of.value = step;
    form.elements.phase.value = phase;
    form.elements.after.value = after ?? "";
    sending = sending.then(() => send(form, null)).then(() => document.getElementById("card-" + step)?.focus());
  }

  const cardsOf = cell => [...cell.querySelectorAll("[data-step]")];

  document.addEventListener("dragstart", event => {
    const card = event.target.closest?.("[data-step]");
    if (!card) return;
    dragged = card;
    card.classList.add("dragged");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", card.dataset.step);
  });
  document.addEventListener("dragover", event => {
    const cell = event.target.closest?.("td[data-phase]");
    if (!dragged || !cell) return;
    event.preventDefault();
    for (const other of document.querySelectorAll(".target")) other.classList.remove("target");
    cell.classList.add("target");
  });
  document.addEventListener("drop", event => {
    const cell = event.target.closest?.("td[data-phase]");
    if (!dragged || !cell) return;
    event.preventDefault();
    const step = dragged.dataset.step;
    const above = cardsOf(cell).filter(card => card.dataset.step !== step && card.getBoundingClientRect().top + card.offsetHeight / 2 < event.clientY);
    move(step, cell.dataset.phase, above.at(-1)?.dataset.step);
  });
  document.addEventListener("dragend", () => {
    dragged?.classList.remove("dragged");
    for (const other of document.querySelectorAll(".target")) other.classList.remove("target");
    dragged = null;
    if (again) { again = false; refresh(); }
  });

  function moveByKey(card, key) {
    const cell = card.closest("td[data-phase]");
    const cards = cardsOf(cell);
    const index = cards.indexOf(card);
    const beside = key === "ArrowLeft" ? cell.previousElementSibling : cell.nextElementSibling;
    if (key === "ArrowUp") { if (index > 0) move(card.dataset.step, cell.dataset.phase, cards[index - 2]?.dataset.step); }
    else if (key === "ArrowDown") { if (index < cards.length - 1) move(card.dataset.step, cell.dataset.phase, cards[index + 1].dataset.step); }
    else if (beside?.dataset.phase !== undefined) move(card.dataset.step, beside.dataset.phase, cardsOf(beside).at(-1)?.dataset.step);
  }

  document.addEventListener("keydown", event => {
    const card = event.target.closest?.("[data-step]");
    if (card && event.altKey && event.key.startsWith("Arrow")) { event.preventDefault(); moveByKey(card, event.key); return; }
    const isText = /^(INPUT|TEXTAREA)$/.test(event.target.nodeName);
    if (isText && event.key === "Enter" && event.target.matches("input[data-auto]")) { event.preventDefault(); event.target.blur(); return; }
    if (isText && event.key === "Escape" && event.target.matches("input[data-auto]")) { event.target.value = event.target.defaultValue; event.target.blur(); return; }
    if (isText || !(event.ctrlKey || event.metaKey)) return;
    const isUndo = event.key.toLowerCase() === "z" && !event.shiftKey, isRedo = event.key.toLowerCase() === "y" || (event.key.toLowerCase() === "z" && event.shiftKey);
    const button = document.getElementById(isUndo ? "undo" : isRedo ? "redo" : "");
    if (button && !button.disabled) { event.preventDefault(); button.form.requestSubmit(button); }
  });

  // --- On paper a map is one page: as small as it must be and no smaller. Without this the sheet goes by the number of columns.
  const mm = 96 / 25.4, across = 279 * mm, down = 192 * mm; // What the sheet's margins leave of A4.
  // The size stands at the root, which a new state of the page that comes meanwhile leaves alone.
  const root = document.documentElement;
  function fitOnPaper() {
    const paper = document.getElementById("paper");
    if (!document.querySelector("main .map")) return;
    paper.media = "all";
    document.body.style.width = across + "px";
    // A hair is left, since a printer's fonts are not the screen's to the pixel.
    for (let zoom = 0.68; zoom >= 0.2; zoom -= 0.02) {
      root.style.setProperty("--fit", zoom);
      if (document.body.offsetHeight <= down * 0.97 && root.scrollWidth <= Math.max(across, innerWidth)) break;
    }
    document.body.style.width = "";
    paper.media = "print";
  }
  addEventListener("beforeprint", fitOnPaper);
  addEventListener("afterprint", () => root.style.removeProperty("--fit"));

  // --- A presentation is turned by the arrow keys, and by those that a presenter's remote sends.
  const turns = { ArrowRight: "next", PageDown: "next", ArrowLeft: "prev", PageUp: "prev" };
  document.addEventListener("keydown", event => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || document.querySelector(":popover-open")) return;
    const way = document.querySelector(`.turn a[rel=${turns[event.key]}]`);
    if (way) { event.preventDefault(); way.click(); }
  });
})();
