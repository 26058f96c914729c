// Small comforts. Every page works without this file.

// A form marked data-once is sent once: after the first press its buttons rest until the page
// is shown again. The server would answer a second copy with the first receipt anyway.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-once]") || event.defaultPrevented) return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "yes";
  for (const button of form.querySelectorAll("button")) {
    button.setAttribute("aria-disabled", "true");
  }
});

// Coming back with the browser's own button wakes them again.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
  }
});

// A link to a place inside a folded part opens it, and a refused form shows its first complaint.
const unfold = (element) => {
  for (let at = element; at; at = at.parentElement?.closest("details")) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
};
const arrive = () => {
  const named = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (named) { unfold(named); named.scrollIntoView(); }
};
window.addEventListener("hashchange", arrive);
arrive();
const refused = document.querySelector("[aria-invalid='true']");
if (refused) { unfold(refused); refused.focus(); }
// A refusal that belongs to no field is read out where it stands, and Tab goes on to the form.
const refusal = !refused && document.querySelector(".note-error[role='status']");
if (refusal) { refusal.tabIndex = -1; refusal.focus(); }

// A menu closes on Escape and when something outside it is pressed.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll(".top details[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(".top details[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

// What was just done can be taken back for some seconds; then the offer goes, and whoever stood on
// its button stands on the notice. Nothing moves but this.
for (const form of document.querySelectorAll("form[data-seconds]")) {
  setTimeout(() => {
    const note = form.closest(".note");
    const held = form.contains(document.activeElement);
    form.remove();
    if (held && note) { note.tabIndex = -1; note.focus(); }
  }, Number(form.dataset.seconds) * 1000);
}

// A notice that comes with the page is not read out by itself: say it once, politely.
const told = !refusal && document.querySelector(".note[role='status']");
if (told) {
  const voice = document.createElement("p");
  voice.className = "vh";
  voice.setAttribute("aria-live", "polite");
  document.body.append(voice);
  const words = [...told.querySelectorAll(":scope > div, .undo .meta")].map((e) => e.textContent);
  setTimeout(() => { voice.textContent = words.join(" "); }, 200);
  setTimeout(() => voice.remove(), 5000);
}

// A huddle several people write at: when somebody else wrote something, the parts that only show
// things are fetched anew. Forms and what stands in them are never touched, and nothing moves
// under whoever has the focus inside such a part.
const hall = document.querySelector("[data-stand-href]");
if (hall) {
  let stand = hall.dataset.stand;
  const look = async () => {
    if (document.hidden) return;
    const told = await fetch(hall.dataset.standHref);
    if (!told.ok || (await told.text()) === stand) return;
    const page = await fetch(location.href);
    if (!page.ok) return;
    const fresh = new DOMParser().parseFromString(await page.text(), "text/html");
    const now = fresh.querySelector("[data-stand-href]");
    // Closed, or signed out meanwhile: whoever acts next is told by the server.
    if (!now) return;
    for (const part of hall.querySelectorAll("[data-live]")) {
      const next = now.querySelector(`[data-live="${part.dataset.live}"]`);
      if (part.contains(document.activeElement)) return;
      if (next && next.innerHTML !== part.innerHTML) part.innerHTML = next.innerHTML;
    }
    stand = now.dataset.stand;
  };
  // Without a network the page stays as it is and asks again.
  setInterval(() => { look().catch(() => {}); }, 5000);
}
