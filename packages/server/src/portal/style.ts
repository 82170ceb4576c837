/** The look of the portal: dark on light with a contrast of at least 7 to 1, and printable on A4. */
export const STYLE = `:root{color-scheme:light;color:#1a1a1a;background:#fff;font:1rem/1.5 system-ui,sans-serif}
body{max-width:64rem;margin:0 auto;padding:1rem}
h1{font-size:1.6rem;margin:.5rem 0}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1.05rem;margin:1.25rem 0 .25rem}
a{color:#0b3d91}a:focus-visible{outline:3px solid #0b3d91;outline-offset:2px}
nav a{display:inline-block;padding:.25rem .5rem;min-height:1.5rem}nav a[aria-current]{font-weight:bold;color:#1a1a1a;text-decoration:none}
.notice{border-left:.3rem solid #7a4a00;background:#fff6e5;padding:.5rem .75rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;margin:.5rem 0 1rem;min-width:20rem}
caption{text-align:left;font-weight:bold;padding:.25rem 0}
th,td{border:1px solid #767676;padding:.2rem .5rem;text-align:left;vertical-align:top}
thead th{background:#eef1f5}.n{text-align:right;font-variant-numeric:tabular-nums}
code{font-size:.85em}.error{color:#8a1010;font-weight:bold}.warning{color:#6b4100;font-weight:bold}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem}dt{font-weight:bold}dd{margin:0}
@page{size:A4;margin:15mm}
@media print{nav,.more{display:none}body{max-width:none;padding:0;font-size:10pt}table{page-break-inside:auto}tr{break-inside:avoid}thead{display:table-header-group}a{color:inherit;text-decoration:none}.wide{overflow:visible}}
`;
