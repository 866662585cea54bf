import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Leaves translators' comments out of the bundle. */
function fluentWithoutComments(): Plugin {
  return {
    name: "fluent-without-comments",
    enforce: "pre",
    transform(code, id) {
      if (!/\.ftl(\?|$)/.test(id)) return null;
      const text: unknown = JSON.parse(code.slice(code.indexOf('"'), code.lastIndexOf('"') + 1));
      const kept = String(text).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
      return { code: `export default ${JSON.stringify(kept.join("\n"))}`, map: null };
    },
  };
}

/** In mode `fake` the window talks to sample answers instead of Tauri; never in a real build. */
function sampleAnswers(mode: string): Plugin {
  return {
    name: "sample-answers",
    enforce: "pre",
    resolveId(source, importer) {
      if (mode !== "fake" || source !== "./bindings" || !importer?.includes("/lib/ipc/index")) return null;
      return here("./src/lib/ipc/fake/bindings.ts");
    },
  };
}

export default defineConfig(({ mode }) => ({
  plugins: [sampleAnswers(mode), fluentWithoutComments(), svelte()],
  resolve: {
    alias: { $lib: here("./src/lib") },
    // Component tests need the browser build of Svelte.
    ...(process.env["VITEST"] ? { conditions: ["browser"] } : {}),
  },
  clearScreen: false,
  server: { port: 5173, strictPort: true, fs: { allow: [here("..")] } },
  build: {
    target: "safari16.4",
    outDir: mode === "fake" ? "dist-fake" : "dist",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              debugName: "locale",
              name: (id: string) => {
                const language = /\/locales\/([a-z]{2})\//.exec(id)?.[1];
                return language ? `locale-${language}` : null;
              },
            },
          ],
        },
      },
    },
  },
  test: { environment: "happy-dom", include: ["src/**/*.test.ts"] },
}));
