/**
 * Reaching a global of a vm context costs a hundred times what it costs in Apps Script, because every look-up of
 * `Math` or `Object` goes through the context's interceptor. So a script is compiled as a function that gets the
 * language's own globals as parameters.
 */
export const languageGlobals: readonly string[] = [
  ...[
    'Object',
    'Function',
    'Array',
    'String',
    'Number',
    'Boolean',
    'Symbol',
    'BigInt',
    'Math',
    'JSON',
    'RegExp',
  ],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'Proxy', 'Reflect', 'Intl', 'ArrayBuffer', 'DataView'],
  ...['Int8Array', 'Uint8Array', 'Int32Array', 'Uint32Array', 'Float64Array'],
  ...['Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError'],
  ...['parseInt', 'parseFloat', 'isNaN', 'isFinite'],
  ...['encodeURIComponent', 'decodeURIComponent', 'encodeURI', 'decodeURI'],
];

/** An expression that runs the script and gives what `result` says; line numbers stay as they are. */
export function enclosed(
  script: string,
  result: string,
  globals: readonly string[] = languageGlobals,
): string {
  const names = globals.join(', ');
  return `(function (${names}) {${script}\nreturn ${result};\n})(${names})`;
}
