import { SaxesParser } from 'saxes';

/** What a schema cannot see in a manifest: references, lengths by locale, addresses and files. */
export interface ManifestFacts {
  /** Every `resid` used, with the element that uses it. */
  readonly references: readonly { readonly element: string; readonly resid: string }[];
  /** Resources by id, with their kind (Image, Url, String) and the locales they are given in. */
  readonly resources: readonly { readonly id: string; readonly kind: string; readonly list: string; readonly locales: readonly string[] }[];
  readonly controlIds: readonly string[];
  readonly functions: readonly string[];
  readonly urls: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  /** Icon sizes named by each Icon element. */
  readonly iconSizes: readonly (readonly string[])[];
}

interface Open { readonly name: string; readonly attributes: Readonly<Record<string, string>>; text: string }

/** Reads a manifest's facts with a real XML parser; throws on XML that is not well-formed. */
export function manifestFacts(xml: string): ManifestFacts {
  const references: { element: string; resid: string }[] = [];
  const resources: { id: string; kind: string; list: string; locales: string[] }[] = [];
  const controlIds: string[] = [];
  const functions: string[] = [];
  const urls: string[] = [];
  const texts: Record<string, string> = {};
  const iconSizes: string[][] = [];
  const stack: Open[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', (tag) => {
    const attributes = tag.attributes as Record<string, string>;
    const name = tag.name.replace(/^\w+:/, '');
    const parent = stack.at(-1)?.name ?? '';
    stack.push({ name, attributes, text: '' });
    if (attributes.resid !== undefined) references.push({ element: name, resid: attributes.resid });
    if (/^(Images|Urls|ShortStrings|LongStrings)$/.test(parent) && attributes.id !== undefined) {
      resources.push({ id: attributes.id, kind: name, list: parent, locales: [] });
    }
    if (name === 'Override' && attributes.Locale !== undefined && stack.at(-3)?.name.endsWith('Strings')) {
      resources.at(-1)?.locales.push(attributes.Locale);
    }
    if (/^(Control|Group|CustomTab)$/.test(name) && attributes.id !== undefined) controlIds.push(attributes.id);
    if (name === 'Icon') iconSizes.push([]);
    if (name === 'Image' && attributes.size !== undefined) iconSizes.at(-1)?.push(attributes.size);
    for (const value of [attributes.DefaultValue, attributes.Value]) if (value && /^[a-z]+:\/\//i.test(value)) urls.push(value);
  });
  parser.on('text', (text) => { const top = stack.at(-1); if (top) top.text += text; });
  parser.on('closetag', () => {
    const closed = stack.pop();
    if (!closed) return;
    const text = closed.text.trim();
    if (text === '') return;
    texts[closed.name] = text;
    if (closed.name === 'FunctionName') functions.push(text);
    if (/^[a-z]+:\/\//i.test(text)) urls.push(text);
  });
  parser.write(xml).close();
  return { references, resources, controlIds, functions, urls, texts, iconSizes };
}

const duplicates = (
  names: readonly string[],
): readonly string[] => [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];

/** What is wrong with a manifest beyond its schema, in plain words; empty where nothing is. `hasFile` knows the site's files. */
export function lintManifest(xml: string, hasFile: (path: string) => boolean): readonly string[] {
  const facts = manifestFacts(xml);
  const ids = new Set(facts.resources.map(({ id }) => id));
  const used = new Set(facts.references.map(({ resid }) => resid));
  return [
    ...facts.references.filter(({ resid }) => !ids.has(resid)).map(({ element, resid }) =>
      `${element} names resource ${resid}, which is not there`
    ),
    ...[...ids].filter((id) => !used.has(id)).map((id) => `resource ${id} is never used`),
    ...duplicates(facts.resources.map(({ id }) => id)).map((id) => `resource ${id} is there twice`),
    ...duplicates(facts.controlIds).map((id) => `control ${id} is there twice`),
    ...facts.resources.filter(({ kind, locales }) => kind === 'String' && !locales.includes('en-US')).map(({ id }) =>
      `${id} has no English text`
    ),
    ...facts.urls.filter((url) => !url.startsWith('https://')).map((url) => `${url} is not https`),
    ...facts.urls.map((url) => new URL(url).pathname.slice(1)).filter((path) => path !== '' && !hasFile(path)).map((path) =>
      `${path} is not served`
    ),
    ...facts.iconSizes.filter((sizes) => !['16', '32', '80'].every((size) => sizes.includes(size))).map((sizes) =>
      `an icon has only ${sizes.join(', ')}`
    ),
  ];
}
