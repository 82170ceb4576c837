import { countLosses, memoryBundle, canWrite } from '@emis-sdk/formats';
import { loadProfile } from '@emis-sdk/profiles';
import { datasetOf, streamCensusSchools } from '@emis-sdk/testing';
import { validateDataset } from '@emis-sdk/validation';
import { writeFileSync } from 'node:fs';
const [schools, students, out] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];
const profile = await loadProfile('brazil');
const format: any = profile.formats.find((f) => f.id === 'educacenso-2025');
let t = performance.now();
const lap = (w: string) => { console.log(w, Math.round(performance.now() - t), 'ms', Math.round(process.memoryUsage().rss / 1e6), 'MB'); t = performance.now(); };
const losses = countLosses();
async function write(open: any, onLost?: any) { const parts: Uint8Array[] = []; for await (const { bytes } of format.write(open, { onLost })) parts.push(bytes); return Buffer.concat(parts); }
const first = await write(datasetOf(() => streamCensusSchools({ seed: 1, schools, students, schoolYear: 2025 })), losses.onLost);
lap('write');
if (out) writeFileSync(out, first);
console.log(first.length, first.toString('latin1').split('\n').length);
console.log(losses.list().map((l) => `${l.entity}.${l.field ?? ''} ${l.reason} ${l.records}`).join('\n'));
const bundle = memoryBundle({ 'educacenso-2025.txt': first });
const open = () => format.read(bundle, {});
const codes: Record<string, number> = {}; let shown = 0;
for await (const items of open()) for (const item of items) for (const f of item.type === 'record' ? item.findings : item.type === 'finding' ? [item.finding] : []) { codes[f.severity + ' ' + f.code] = (codes[f.severity + ' ' + f.code] ?? 0) + 1; if (shown++ < 10) console.log(JSON.stringify(f)); }
lap('read'); console.log(codes);
const again = await write(open);
lap('write again'); console.log('equal', again.equals(first));
if (!again.equals(first)) { const a = first.toString('latin1').split('\n'), b = again.toString('latin1').split('\n'); let n = 0; for (let i = 0; i < Math.max(a.length, b.length) && n < 3; i++) if (a[i] !== b[i]) { console.log(i, '\n', a[i], '\n', b[i]); n++; } console.log(a.length, b.length); }
const v = await validateDataset(open as any, { profile, asOf: '2025-05-28' as any, entities: format.entities });
lap('validate');
console.log(v.report.verdict, v.report.findings, Object.entries((v.report as any).groups ?? {}).length, JSON.stringify((v.report as any).groups?.map((g: any) => [g.code, g.severity, g.count])));
