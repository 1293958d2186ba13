// Make a Pagefind index of documents read from standard input, {lang, folder, documents}.
// The package's folder is the argument: an ES module cannot be found through NODE_PATH.
import { readFileSync } from "node:fs";

const { createIndex, close } = await import(process.argv[2]);
const { lang, folder, documents } = JSON.parse(readFileSync(0, "utf8"));
const { index } = await createIndex({ forceLanguage: lang });
for (const { url, title, text } of documents) {
  await index.addCustomRecord({ url, content: `${title}\n${text}`, language: lang, meta: { title } });
}
await index.writeFiles({ outputPath: folder });
await close();
