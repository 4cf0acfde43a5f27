/**
 * Reads @types/google-apps-script into signatures.gen.json: members, parameter types of every overload and enums
 * of the classes this host has (those with `static readonly gas = '…'` under host/services), plus the names of all
 * global services. Run it after adding a service class: node host/runtime/signatures/generate.mjs
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { additions } from './additions.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const host = path.resolve(here, '../..');
const types = path.resolve(host, '../node_modules/@types/google-apps-script/index.d.ts');

/** Namespace of the types → the name Google says in its messages. */
const services = {
  Spreadsheet: 'SpreadsheetApp',
  Document: 'DocumentApp',
  Forms: 'FormApp',
  Mail: 'MailApp',
  HTML: 'HtmlService',
  Properties: 'PropertiesService',
  Lock: 'LockService',
  Script: 'ScriptApp',
  Utilities: 'Utilities',
};
const renamed = { Button: 'Ui.Button', ButtonSet: 'Ui.ButtonSet' };

const program = ts.createProgram([types], { lib: ['lib.es2020.d.ts'], types: [], skipLibCheck: true });
const checker = program.getTypeChecker();
const source = program.getSourceFile(types);
const globals = checker.getSymbolsInScope(source, ts.SymbolFlags.Variable);
const google = checker
  .getSymbolsInScope(source, ts.SymbolFlags.Namespace)
  .find((symbol) => symbol.name === 'GoogleAppsScript');

const wanted = await gasNames(path.join(host, 'services'));
const classes = {};
const enums = {};
for (const namespace of checker.getExportsOfModule(google)) {
  if (!(namespace.flags & ts.SymbolFlags.Namespace)) continue;
  for (const symbol of checker.getExportsOfModule(namespace)) {
    const name = nameOf(symbol, namespace.name);
    if (symbol.flags & ts.SymbolFlags.Enum) enums[name] = membersOfEnum(symbol);
    else if (symbol.flags & ts.SymbolFlags.Interface && wanted.has(name)) classes[name] = readClass(symbol);
  }
}
for (const [name, members] of Object.entries(additions)) {
  if (!classes[name]) continue;
  for (const [member, overloads] of Object.entries(members)) {
    const known = classes[name].members[member] ?? [];
    const seen = new Set(known.map((overload) => overload.join()));
    classes[name].members[member] = [...known, ...overloads.filter((overload) => !seen.has(overload.join()))];
  }
}
const unknown = [...wanted].filter((name) => !classes[name]);
if (unknown.length > 0) console.warn(`not in the types: ${unknown.join(', ')}`);

const present = new Set([...Object.keys(classes)].map((name) => name.split('.')[0]));
const table = {
  roots: globals
    .filter(isService)
    .map((symbol) => symbol.name)
    .sort(),
  classes: sorted(classes),
  enums: sorted(
    Object.fromEntries(Object.entries(enums).filter(([name]) => present.has(name.split('.')[0]))),
  ),
};
await writeFile(path.join(here, 'signatures.gen.json'), `${oneLinePerEntry(table)}\n`);

async function gasNames(folder) {
  const names = new Set();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const text = await readFile(path.join(entry.parentPath ?? entry.path, entry.name), 'utf8');
    for (const match of text.matchAll(/static (?:override )?readonly gas(?:: string)? = '([\w.]+)'/g)) {
      const [first, second] = match[1].split('.');
      names.add(first === second ? first : match[1]);
    }
  }
  return names;
}

function nameOf(symbol, namespace) {
  const service = services[namespace];
  if (symbol.name === service) return service;
  if (namespace === 'Base') return renamed[symbol.name] ?? symbol.name;
  return `${service ?? namespace}.${symbol.name}`;
}

function membersOfEnum(symbol) {
  return checker.getExportsOfModule(symbol).map((member) => member.name);
}

function readClass(symbol) {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const members = {};
  for (const property of checker.getPropertiesOfType(type)) {
    const signatures = checker.getTypeOfSymbolAtLocation(property, source).getCallSignatures();
    // A property such as SpreadsheetApp.BorderStyle has no overloads.
    members[property.name] = signatures.map((signature) => signature.parameters.map(readParameter));
  }
  const bases = (checker.getBaseTypes(type) ?? [])
    .map((base) => refer(base))
    .filter((name) => name !== 'any');
  return { bases, members };
}

function readParameter(parameter) {
  const declaration = parameter.valueDeclaration;
  const type = checker.getTypeOfSymbolAtLocation(parameter, source);
  if (declaration.dotDotDotToken) return `...${refer(checker.getIndexTypeOfType(type, ts.IndexKind.Number))}`;
  return `${refer(type)}${declaration.questionToken ? '?' : ''}`;
}

function refer(type) {
  if (type.flags & ts.TypeFlags.Any) return 'any';
  if (type.flags & ts.TypeFlags.EnumLike && type.symbol) {
    const symbol = type.symbol.flags & ts.SymbolFlags.EnumMember ? type.symbol.parent : type.symbol;
    return nameOf(symbol, symbol.parent?.name);
  }
  if (type.isUnion()) return [...new Set(type.types.map(refer))].join('|');
  if (type.flags & ts.TypeFlags.StringLike) return 'String';
  if (type.flags & ts.TypeFlags.NumberLike) return 'number';
  if (type.flags & ts.TypeFlags.BooleanLike) return 'Boolean';
  if (type.flags & ts.TypeFlags.Null) return 'null';
  if (type.flags & ts.TypeFlags.Undefined) return 'null';
  if (checker.isArrayType(type)) {
    const element = refer(checker.getTypeArguments(type)[0]);
    return element.includes('|') ? `(${element})[]` : `${element}[]`;
  }
  const symbol = type.symbol;
  if (symbol?.name === 'Date' && symbol.parent?.name !== 'Document') return 'Date';
  const namespace = symbol?.parent?.name;
  if (symbol?.parent?.parent?.name !== 'GoogleAppsScript') return 'Object';
  if (symbol.name === 'BlobSource') return 'any';
  const properties = checker.getPropertiesOfType(type);
  const hasMethods = properties.some(
    (one) => checker.getTypeOfSymbolAtLocation(one, source).getCallSignatures().length > 0,
  );
  // A class without members of its own (FormApp.TextValidation) is a class all the same; one of fields only is an options object.
  return hasMethods || properties.length === 0 ? nameOf(symbol, namespace) : 'Object';
}

function isService(symbol) {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  return (
    Boolean(declaration?.getSourceFile().fileName.includes('google-apps-script')) &&
    /^[A-Z]/.test(symbol.name)
  );
}

function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Readable in a diff: one class or enum a line. */
function oneLinePerEntry({ roots, classes, enums }) {
  const lines = (record) =>
    Object.entries(record)
      .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(',\n');
  return `{\n  "roots": ${JSON.stringify(roots)},\n  "classes": {\n${lines(classes)}\n  },\n  "enums": {\n${lines(enums)}\n  }\n}`;
}
