// Reloads an open page of the preview when it was rebuilt, and shows what is wrong in it.
// Served by maslahat/preview/server.py only; no published page has it.
"use strict";
(() => {
  const { build } = document.currentScript.dataset;
  const banner = document.createElement("details");
  const label = document.createElement("summary");
  const text = document.createElement("pre");
  banner.id = "m-preview";
  banner.lang = "ru";
  banner.append(label, text);
  document.body.append(banner);

  const say = (words, problems) => {
    label.textContent = `черновой просмотр · preview${words}`;
    text.textContent = problems;
    banner.classList.toggle("wrong", problems !== "");
  };
  const show = (state) => {
    const isNew = state.problems !== text.textContent;
    say(state.has_settled ? "" : " · собирается · building", state.problems);
    // Opened for news only: a person who closed it wants to see the page.
    if (isNew) banner.open = state.problems !== "";
  };
  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  // A browser keeps six connections to a server; pages in the background must not take them all.
  const untilVisible = () =>
    document.hidden &&
    new Promise((done) => document.addEventListener("visibilitychange", done, { once: true }));

  const follow = async () => {
    for (let seen = ""; ; ) {
      await untilVisible();
      try {
        const answer = await fetch(`/-preview/state?seen=${seen}`, { cache: "no-store" });
        const state = await answer.json();
        if (state.build !== build) return location.reload();
        show(state);
        seen = state.revision;
      } catch {
        say(" · остановлен · ended", text.textContent);
        seen = "";
        await pause(500);
      }
    }
  };
  say("", "");
  follow();
})();
