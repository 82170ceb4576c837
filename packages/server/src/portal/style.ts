/** The look of the portal: contrast of at least 7 to 1 for text, light and dark, from 320 pixels on, black on white on A4. */
export const STYLE = `:root{color-scheme:light dark;--ink:#1a1d21;--paper:#fff;--soft:#f2f4f7;--line:#c3c9d1;--edge:#767d87;--dim:#464d56;--link:#0b3d91;--bar:#2f6fb5;--good:#0b5128;--warn:#6b4100;--bad:#8a1010}
@media (prefers-color-scheme:dark){:root{--ink:#eceff3;--paper:#14171b;--soft:#20252b;--line:#3c444e;--edge:#8b95a1;--dim:#bcc4ce;--link:#a5c8ff;--bar:#6ea8e6;--good:#8fdcae;--warn:#f5c76e;--bad:#ffb4ab}}
*,::before,::after{box-sizing:border-box}
html{font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
body{max-width:76rem;margin:0 auto;padding:0 1rem;display:grid;grid-template:auto auto 1fr auto/minmax(0,1fr);min-height:100vh}
h1{font-size:1.7rem;line-height:1.25;margin:.25rem 0 1rem}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1.05rem;margin:1.25rem 0 .25rem}
h1,h2,h3,p,li,dd,td,th,caption,label{overflow-wrap:anywhere}
p,li,dd{max-width:46rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}main:focus{outline:0}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem .75rem;z-index:1}
header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;justify-content:space-between;padding:.75rem 0;border-bottom:1px solid var(--line)}
.name{font-weight:700;font-size:1.1rem;color:inherit;text-decoration:none;padding:.25rem 0}
.languages a,.more a,.more span{display:inline-block;padding:.25rem .4rem;min-width:1.5rem}
[aria-current]{font-weight:700;color:inherit;text-decoration:none}
.site ul{list-style:none;margin:0;padding:.5rem 0;display:flex;flex-wrap:wrap;gap:0 .25rem;border-bottom:1px solid var(--line)}
.site a{display:block;padding:.3rem .6rem;border-radius:.3rem;text-decoration:none}.site a:hover{text-decoration:underline}
.site [aria-current]{background:var(--soft)}
.crumbs ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;font-size:.9rem}.crumbs li+li::before{content:"›";padding:0 .4rem;color:var(--dim)}.crumbs a{display:inline-block;padding:.1rem 0}
main{padding:1rem 0 2rem;min-width:0}
footer{border-top:1px solid var(--line);padding:.5rem 0 1rem;font-size:.9rem;color:var(--dim)}footer p{margin:0;max-width:none}
.soft,.hint,figcaption{color:var(--dim)}th .soft,label .soft{font-weight:400}
.box{background:var(--soft);border-left:.3rem solid var(--edge);padding:.5rem .9rem;margin:.75rem 0;max-width:46rem}.box p{margin:.25rem 0}
.box.good{border-color:var(--good)}.box.warning{border-color:var(--warn)}.box.error{border-color:var(--bad);font-weight:inherit;color:inherit}
.tiles{list-style:none;padding:0;margin:1rem 0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,11rem),1fr));gap:.75rem}
.tiles li{background:var(--soft);border:1px solid var(--line);border-radius:.4rem;padding:.6rem .8rem}.tiles b{display:block;font-size:1.6rem;line-height:1.2;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;margin:.75rem 0 1rem;width:100%;font-size:.95rem}
caption{text-align:left;font-weight:700;padding:.25rem 0}
h2+table>caption,h2+p+table>caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{border-bottom:1px solid var(--line);padding:.35rem .6rem .35rem 0;text-align:left;vertical-align:top;min-width:7.5em}
thead th{border-bottom:2px solid var(--edge);vertical-align:bottom}tbody th{font-weight:inherit}
.n{min-width:0;text-align:right;font-variant-numeric:tabular-nums}th.n,td.n{padding-left:.6rem;overflow-wrap:normal}.n:not(:last-child){padding-right:1.4rem}.mark{white-space:nowrap}
code{font-size:.85em;color:var(--dim)}pre{background:var(--soft);padding:.75rem;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.85rem}
.error{color:var(--bad);font-weight:700}.warning{color:var(--warn);font-weight:700}.good{color:var(--good);font-weight:700}.box.good,.box.warning{color:inherit;font-weight:inherit}
dl{display:grid;grid-template-columns:minmax(6rem,max-content) minmax(0,1fr);gap:.2rem 1rem}dt{font-weight:700}dd{margin:0}
figure{margin:1rem 0}figure svg{display:block;width:100%;max-width:46rem}svg text{fill:currentColor;font:.875rem system-ui,sans-serif}svg .bar{fill:var(--bar)}svg .rest{fill:var(--line)}
form{max-width:46rem;margin:1rem 0}.field{margin:.75rem 0}.field label,.hint,.field .error{display:block}label{font-weight:600}
input,select,textarea,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:.3rem;padding:.4rem .6rem;max-width:100%}
.field input,.field select,.field textarea{width:100%}[type=checkbox],[type=radio]{width:1.5rem;height:1.5rem;vertical-align:middle;accent-color:var(--link)}.tick label{font-weight:400}
[aria-invalid]{border:2px solid var(--bad)}
button{background:var(--link);border-color:var(--link);color:var(--paper);font-weight:600;padding:.45rem 1rem;cursor:pointer}button.quiet{background:var(--paper);color:var(--link)}
.row{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end}.row>*{flex:1 1 11rem;margin:0}.row>p{flex:0 0 auto}
details{margin:.5rem 0}summary{cursor:pointer;padding:.25rem 0}
@media screen and (max-width:56rem){thead{position:absolute;left:-99rem}table,tbody,tr,th,td,caption{display:block}tr{border-bottom:1px solid var(--edge);padding:.4rem 0}tbody th{font-weight:700}tbody th,td{border:0;padding:.1rem 0;min-width:0}td.n,th.n{text-align:left;padding-left:0}td[data-of]::before{content:attr(data-of) ": ";color:var(--dim)}dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:.4rem}}
@media (forced-colors:active){svg .bar{fill:CanvasText}svg .rest{fill:GrayText}.box,.site [aria-current],button{border:1px solid}}
@page{size:A4;margin:15mm}
@media print{:root{--ink:#000;--paper:#fff;--soft:#fff;--line:#888;--edge:#444;--dim:#333;--link:#000;--good:#000;--warn:#000;--bad:#000;color-scheme:light}header nav,.site,.more,.skip,form,.crumbs{display:none}body{display:block;max-width:none;padding:0;font-size:10pt}a{text-decoration:none}thead{display:table-header-group}th,td{min-width:0}tr,figure,.box,.tiles li{break-inside:avoid}h2,h3,caption{break-after:avoid}svg .bar{print-color-adjust:exact}}
`;

/** The sign of the portal in the bar of a browser. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0b3d91"/><path d="M3 12V8h2v4zm4 0V5h2v7zm4 0V3h2v9z" fill="#fff"/></svg>';
