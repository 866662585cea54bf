import { mount } from "svelte";
import "$lib/styles/base.css";
import { goTo } from "$lib/place";
import App from "./app/App.svelte";
import { desk } from "./app/desk.svelte";
import Failure from "./app/Failure.svelte";
import { speech } from "$lib/l10n";

async function start(): Promise<void> {
  const target = document.getElementById("app");
  if (!target) return;
  try {
    await desk.start();
    if (!location.hash) goTo(desk.state?.lastPlace || "/library", "replace");
    mount(App, { target });
  } catch (error) {
    await speech.speak(navigator.language.split("-")[0] ?? "en").catch(() => speech.speak("en"));
    mount(Failure, { target, props: { error } });
  }
}

void start();
