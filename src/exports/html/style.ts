/** The look of the file: one column of paper, dark where the reader's system is, light again when printed. */
export const STYLE = `
:root{--paper:#fbfaf7;--sunken:#f3f0e9;--ink:#1b1f24;--muted:#5d636b;--hairline:#e4e0d8;--gold:#8f6210;--grid:#b0b7bd;color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14171b;--sunken:#1c2025;--ink:#ece8df;--muted:#a7a59e;--hairline:#31363d;--gold:#d9a441;--grid:#4a525b}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1rem/1.6 "Segoe UI","Ubuntu","DejaVu Sans",system-ui,sans-serif;text-size-adjust:100%}
:lang(zh){line-height:1.75;font-family:system-ui,"PingFang SC","Hiragino Sans GB","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
body{margin:0;padding:2rem 1.25rem 4rem;overflow-wrap:anywhere}
article,nav{max-width:46rem;margin:0 auto}
article+article{margin-top:5rem;padding-top:3rem;border-top:3px double var(--hairline)}
h1,h2,h3,h4{margin:0;line-height:1.3;text-wrap:balance}
h1,h2{font-family:"Iowan Old Style","Charter",Georgia,"Noto Serif","DejaVu Serif",serif}
:lang(zh) h1,:lang(zh) h2{font-family:"Songti SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,serif}
h1{font-size:2rem}
h2{margin-top:3rem;padding-top:1.5rem;border-top:1px solid var(--hairline);font-size:1.5rem}
h3{margin-top:2.25rem;font-size:1.2rem}
h4{margin-top:1.5rem;font-size:1rem}
:is(h3,h4) small{display:block;color:var(--muted);font-weight:400;font-size:.85rem}
p,ul,ol,dl,table,blockquote,svg{margin:.75rem 0 0}
.lead{font-size:1.1rem}
.note,caption,.sources,nav{color:var(--muted);font-size:.85rem}
.verdict{padding:1rem 1.25rem;border-inline-start:4px solid var(--gold);background:var(--sunken);font-size:1.25rem}
dl>div{display:grid;grid-template-columns:minmax(5rem,11rem) minmax(0,1fr);gap:0 1.25rem}
dl>div+div{margin-top:.35rem}
.compact{columns:2;column-gap:2rem;font-size:.85rem}
.compact>div{grid-template-columns:minmax(0,4fr) minmax(0,5fr);break-inside:avoid;border-bottom:1px solid var(--hairline)}
.compact dd{text-align:end}
dt{color:var(--muted)}
dd{margin:0}
ul,ol{padding-inline-start:1.4rem}
li+li{margin-top:.35rem}
.sources p{margin-top:.15rem}
.sources a{color:var(--ink)}
small{font-size:inherit}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.9rem}
caption{padding-bottom:.4rem;text-align:start}
th,td{padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--hairline);text-align:start;vertical-align:baseline}
thead th{color:var(--muted);font-weight:500}
.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .number{white-space:normal}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:2px solid var(--hairline);white-space:pre-line}
a{color:inherit;text-underline-offset:.2em}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;list-style:none}
nav li{margin:0}
:focus-visible{outline:3px solid var(--gold);outline-offset:2px}
.radar{display:block;width:100%;max-width:42rem;height:auto;margin-inline:auto}
.radar .paper{fill:none}
.radar .ink{fill:var(--ink)}
.radar .muted{fill:var(--muted)}
.radar .halo{stroke:var(--paper)}
.radar .grid{stroke:var(--grid)}
.radar .claimed{stroke:var(--muted)}
.radar .band,.radar .dot{fill:var(--gold)}
.radar .adjusted{fill:var(--gold);stroke:var(--gold)}
@media (width<32rem){body{padding-inline:1rem}dl>div{grid-template-columns:1fr}dl:not(.compact) dd{margin-bottom:.6rem}.compact{columns:1}.compact>div{grid-template-columns:minmax(0,4fr) minmax(0,5fr)}h1{font-size:1.6rem}}
@page{size:A4;margin:18mm}
@media print{html{font-size:9.5pt;background:none}body{padding:0}article{max-width:none}nav{display:none}h2,h3,h4{break-after:avoid}tr,blockquote,dl>div,li,svg,.verdict{break-inside:avoid}p{orphans:3;widows:3}article+article{break-before:page;margin:0;padding:0;border:0}.scroll{overflow:visible}.sources:not(:has(p)){columns:2;column-gap:2rem}h2{margin-top:2rem}}
`.trim();
