/**
 * The looks of the HTML report: the system's own letters, light or dark as the reader has it, A4 when printed. Colours keep a
 * contrast of 4.5 to 1 or more (WCAG 2.2, 1.4.3); a severity is always a word too, never a colour alone.
 */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--soft:#f3f5f7;--line:#8a939c;--link:#0a4fa3;--error:#a3131c;--warning:#7a4a00;--info:#0b5563;--good:#0f6130}
@media (prefers-color-scheme:dark){:root{--ink:#eceff2;--paper:#15181c;--soft:#22272d;--line:#7c8792;--link:#8ec1ff;--error:#ff9c9c;--warning:#f2c063;--info:#83d5e6;--good:#86dca4}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:64rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
@media (max-width:40rem){body{overflow-wrap:anywhere}}
a{color:var(--link)}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h1{font-size:1.5rem}h2{font-size:1.4rem}h3{font-size:1.2rem;margin-top:2rem}h4{font-size:1.05rem;margin:1.5rem 0 .25rem}
h1,h2,h3,h4{line-height:1.25}
code{font-size:.9em}
p{margin:.25rem 0 .5rem}
.box{border:2px solid var(--line);border-radius:.5rem;padding:.5rem 1rem;background:var(--soft)}
.caution{border-color:var(--error);font-weight:700}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.good{color:var(--good)}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{border:1px solid var(--line);padding:.25rem .5rem;text-align:left;vertical-align:top}
thead th{background:var(--soft)}
.n{text-align:right;font-variant-numeric:tabular-nums}
@page{size:A4;margin:15mm}
@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--soft:#fff;--link:#000;--error:#000;--warning:#000;--info:#000;--good:#000}body{max-width:none;padding:0;font-size:10pt}.skip{display:none}h3,h4,caption{break-after:avoid}tr,.box{break-inside:avoid}thead{display:table-header-group}}
`;
