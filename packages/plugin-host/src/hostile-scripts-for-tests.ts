/**
 * What a hostile rule may do, by name: the body of a function that is given `record`, `report` and `context`. Cases 23 and 24 of the reliability
 * tests: nothing of it may reach the host, hurt a plugin beside it, or last longer than its limit.
 */
export const HOSTILE: Readonly<Record<string, string>> = {
  // Time
  'an endless loop': 'for (;;);',
  'an endless loop that catches everything': 'for (;;) { try { for (;;); } catch {} }',
  'a loop in native code': 'Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);',
  'a native loop over a proxy':
    'Array.prototype.includes.call(new Proxy({}, { get: (_, k) => k === "length" ? 2 ** 53 - 1 : 0 }), 1);',
  'join of a large array': 'new Array(2 ** 28).join("xxxx");',
  'sort with a hostile comparator': 'Array.from({ length: 5e5 }, (_, i) => i).sort(() => Math.random() - 0.5);',
  'a regular expression that backtracks': '/^(a+)+$/.test("a".repeat(40) + "!");',
  'another that backtracks over alternatives': '/(x+x+)+y/.test("x".repeat(60));',
  'promises without end': 'const next = () => Promise.resolve().then(next); next();',
  'an async generator without end':
    '(async () => { for await (const _ of (async function* () { for (;;) yield 1; })()); })();',
  'a thenable that never settles': 'return { then() { for (;;); } };',
  'a getter that never returns': 'const f = { get at() { for (;;); } }; report(f); JSON.stringify(f);',
  'toJSON that never returns': 'report({ params: { toJSON() { for (;;); } } });',
  'a loop that goes on from finally': 'for (;;) { try { for (;;); } finally { continue; } }',
  'promises of a list without end':
    'Promise.all({ [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) });',
  'a species that never returns':
    'class A extends Array { static get [Symbol.species]() { return function () { return new Proxy([], { defineProperty() { for (;;); } }); }; } } new A(1, 2, 3).map((one) => one);',
  'waiting on shared memory': 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);',
  'an error whose words never return':
    'throw { get name() { for (;;); }, get message() { for (;;); }, toString() { for (;;); } };',
  'a stack that is never made': 'Error.prepareStackTrace = () => { for (;;); }; null.x;',
  // Memory
  'arrays without end': 'const all = []; for (;;) all.push(new Array(1000).fill(1));',
  'typed arrays without end': 'const all = []; for (;;) all.push(new Uint8Array(1 << 20).fill(1));',
  'a text that doubles': 'let text = "x"; for (;;) text += text;',
  'texts in a list': 'const all = []; for (let n = 0; ; n++) all.push("x".repeat(1e5) + n);',
  'one gigabyte at once': 'new ArrayBuffer(2 ** 30);',
  'a resizable buffer': 'const b = new ArrayBuffer(8, { maxByteLength: 2 ** 31 }); b.resize(2 ** 31 - 1);',
  'a large number that squares': 'let big = 2n; for (;;) big = big * big;',
  'a large power': '2n ** (2n ** 40n);',
  'padding to two gigabytes': '"x".padEnd(2 ** 31 - 2, "y");',
  'a map without end': 'const map = new Map(); for (let n = 0; ; n++) map.set(n, {});',
  'closures without end': 'let f = () => 0; for (;;) { const g = f; f = () => g; }',
  'weak references without end':
    'const gone = new FinalizationRegistry(() => { for (;;); }); const all = []; for (;;) { const one = {}; gone.register(one, 1); all.push(new WeakRef(one)); }',
  'the largest list': 'const all = []; all.length = 2 ** 32 - 1; all.fill(1); all.sort();',
  'normal forms of a huge text': '"\\u1e9b\\u0323".repeat(5e6).normalize("NFKD").normalize("NFC");',
  'a text put into itself': '"x".repeat(1e6).replace(/x/g, () => "x".repeat(1e5));',
  // Depth
  'recursion without end': '(function f() { f(); })();',
  'deep JSON': 'JSON.parse("[".repeat(200000) + "]".repeat(200000));',
  'a deep answer': 'let deep = []; for (let n = 0; n < 200000; n++) deep = [deep]; report({ params: deep });',
  'deep source text': 'eval("(".repeat(100000) + ")".repeat(100000));',
  // What comes out
  'a flood of findings': 'for (;;) report({ params: { text: "x".repeat(1000) } });',
  'a flood in the log': 'for (;;) console.log("x".repeat(1000));',
  'a finding that is a circle': 'const f = {}; f.params = f; report(f);',
  'a finding that is a proxy': 'report(new Proxy({}, { get() { for (;;); }, ownKeys() { for (;;); } }));',
  'a finding with a hostile prototype':
    'report(JSON.parse(\'{"__proto__":{"polluted":true},"at":"entryDate","params":{"__proto__":{"polluted":true}}}\'));',
  'a finding for another record':
    'Array.prototype.push = function (one) { this[this.length] = [1e9, one[1]]; }; report({ at: "entryDate" });',
  // What is asked of the host
  'a call with getters': 'context.codeList({ get toString() { for (;;); } });',
  'a call with a circle': 'const c = []; c.push(c); context.codeList(c);',
  'a call with a huge text': 'context.codeList("x".repeat(2e6));',
  'calls without end': 'for (let n = 0; ; n++) context.codeList("list-" + n);',
  // Reaching out
  'constructors of constructors':
    'const F = report.constructor.constructor("return this"); const g = F(); if (g.process || g.require || g.fetch) report({ at: "escaped" }); g.constructor.constructor("return process")();',
  'an import': 'import("node:fs").then((fs) => report({ at: "escaped" })); throw new Error("no import");',
  'prototypes of everything':
    'for (const one of [Object, Array, Function, String, Promise, Map]) one.prototype.polluted = true; JSON.parse = JSON.stringify = () => "[[0,{\\"at\\":\\"escaped\\"}]]"; throw new Error("polluted");',
  'the stack of an error':
    'try { context.codeList(Symbol()); } catch (error) { if (/node:|packages|\\/work|file:/.test(error.stack)) report({ at: "escaped" }); } throw new Error("nothing to see");',
};

/** The text of a plugin with one rule that does what the id of the record names, and is quite in order with any other record. */
export function hostileCode(code: string): string {
  const scripts = Object.entries(HOSTILE).map(
    ([name, body]) => `${JSON.stringify(name)}(record, report, context) { ${body} }`,
  );
  return `const hostile = { ${scripts.join(',\n')} };
    export default { setup({ rule }) { rule({ kind: 'record', code: ${JSON.stringify(code)}, severity: 'warning', on: 'enrolment',
      reads: ['entryDate'], needs: {}, check({ record }, report, context) {
        if (Object.hasOwn(hostile, record.id)) return hostile[record.id](record, report, context);
        if (record.entryDate === undefined) report({ at: 'entryDate' });
      } }); } };`;
}
