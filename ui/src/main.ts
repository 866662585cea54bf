import { mount } from "svelte";
import "$lib/styles/base.css";
import { choices } from "$lib/choices.svelte";
import { goTo } from "$lib/place";
import App from "./app/App.svelte";
import { desk } from "./app/desk.svelte";
import Failure from "./app/Failure.svelte";

async function start(): Promise<void> {
  const target = document.getElementById("app");
  if (!target) return;
  try {
    await desk.start();
    if (!location.hash) goTo(desk.state?.lastPlace || "/today", "replace");
    mount(App, { target });
  } catch (error) {
    await choices.speakWithoutDesk();
    mount(Failure, { target, props: { error } });
  }
}

void start();
