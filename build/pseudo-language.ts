import ts from "typescript";
import type { Plugin } from "vite";

/**
 * A language that nobody speaks: every letter of the modules of `content/en` has a sign on it, "Send" is "Śéñđ". Built
 * with `PSEUDO_LANGUAGE=1`, a page shows plain letters only where a sentence is written outside of content, which
 * tests/built/pseudo-language.test.ts looks for. Lessons and lists in JSON stay as they are: they are content.
 */
export const isPseudo = process.env["PSEUDO_LANGUAGE"] === "1";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const signed = "áƀćđéƒǵĥíĵķłḿñóṕɋŕśťúṽẃẋýžÁɃĆĐÉƑǴĤÍĴĶŁḾÑÓṔɊŔŚŤÚṼẂẊÝŽ";
const sign = new Map([...plain].map((letter, at) => [letter, [...signed][at] ?? letter]));

/** A text with a sign on each letter; what is filled in, `{gap}`, keeps its name. */
export function pseudo(text: string): string {
  return text.replace(/\{\w+\}|[a-zA-Z]/g, (found) => sign.get(found) ?? found);
}

/** Names of rows are no words: ids, addresses, claims. */
const isName = (text: string) =>
  /^(?:(?:[A-EX]\d+ ?)+|[/#.][^\s]*|https?:.*|[a-z]+(?:-[a-z]+)*)$/.test(text);

/** The module with every text in it signed, save names and what TypeScript alone reads. */
function signedModule(code: string, path: string): string {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const texts: ts.StringLiteralLike[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) && !isKey(node) && !isName(node.text)) texts.push(node);
    ts.forEachChild(node, look);
  };
  look(source);
  return texts.reduceRight(
    (done, node) =>
      done.slice(0, node.getStart()) + JSON.stringify(pseudo(node.text)) + done.slice(node.end),
    code,
  );
}

const isKey = (node: ts.Node) => ts.isPropertyAssignment(node.parent) && node.parent.name === node;

/** Turns the modules of `content/en` on their way in. */
export function pseudoLanguage(): Plugin {
  return {
    name: "pseudo-language",
    enforce: "pre",
    transform(code, id) {
      const path = id.split("?")[0] ?? id;
      return isPseudo && /\/src\/content\/en\/.*\.ts$/.test(path)
        ? signedModule(code, path)
        : undefined;
    },
  };
}
