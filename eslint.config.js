import parser from "@typescript-eslint/parser";
import solid from "eslint-plugin-solid/configs/typescript";

// Biome does the rest. Only eslint-plugin-solid sees a signal that is read once and never again,
// which is the likeliest mistake in an island.
export default [
  {
    files: ["src/**/*.tsx"],
    ...solid,
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: "error" },
  },
];
