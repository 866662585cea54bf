// Fails when what is loaded at start, or a locale, weighs more than the design allows (gzipped).
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMITS = { script: 150_000, style: 25_000, locale: 30_000 };
const dist = new URL("../dist/", import.meta.url);
const html = readFileSync(new URL("index.html", dist), "utf8");

const gzipped = (path) => gzipSync(readFileSync(new URL(path, dist)), { level: 9 }).length;
const named = (pattern) => [...html.matchAll(pattern)].map((match) => match[1].replace(/^\//, ""));

const scripts = new Set([...named(/src="([^"]+\.js)"/g), ...named(/href="([^"]+\.js)"/g)]);
// Static imports of the entry belong to the first load as well.
for (const path of scripts) {
  const code = readFileSync(new URL(path, dist), "utf8");
  for (const [, file] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) scripts.add(`assets/${file}`);
}
const styles = new Set(named(/href="([^"]+\.css)"/g));
const locales = readdirSync(new URL("assets/", dist)).filter((name) => /^locale-.*\.js$/.test(name));

const sum = (paths) => [...paths].reduce((total, path) => total + gzipped(path), 0);
const rows = [
  ["initial script", sum(scripts), LIMITS.script],
  ["initial style", sum(styles), LIMITS.style],
  ...locales.map((name) => [name.replace(/-[^-]*\.js$/, ""), gzipped(`assets/${name}`), LIMITS.locale]),
];

let over = false;
for (const [name, bytes, limit] of rows) {
  over ||= bytes > limit;
  console.log(`${name.padEnd(16)} ${(bytes / 1000).toFixed(1).padStart(7)} kB of ${limit / 1000} kB${bytes > limit ? "  OVER" : ""}`);
}
if (!locales.length || !scripts.size) throw new Error("dist holds no script or no locale: build first");
for (const name of readdirSync(new URL("assets/", dist))) {
  if (name.endsWith(".js") && readFileSync(new URL(`assets/${name}`, dist), "utf8").includes("sample-answers-marker")) {
    throw new Error(`${name} holds sample answers`);
  }
}
process.exit(over ? 1 : 0);
