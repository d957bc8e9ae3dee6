/** The page's look: readable without colour, in the dark and on a phone. */
export const style = `
:root { color-scheme: light dark; --line: #8a8a8a; --soft: #f3f3f3; --text: #1b1b1b; --page: #fff;
  --normal: #e3f1e3; --strained: #fdf0cf; --critical: #fbdcdc; }
@media (prefers-color-scheme: dark) { :root { --line: #777; --soft: #2a2a2a; --text: #f2f2f2; --page: #1b1b1b;
  --normal: #1f3a22; --strained: #47390f; --critical: #55201f; } }
body { font: 1rem/1.45 "Segoe UI", system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 84rem;
  color: var(--text); background: var(--page); }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
.scroll { overflow-x: auto; border: 1px solid var(--line); }
.scroll:focus-visible { outline: 3px solid #0b62d6; outline-offset: 2px; }
table { border-collapse: separate; border-spacing: 0; font-size: .875rem; }
.scroll > table { min-width: 100%; }
caption { text-align: left; padding: .5rem; font-weight: 600; }
th, td { border-bottom: 1px solid var(--line); border-right: 1px solid var(--line); padding: .3rem .5rem; text-align: left;
  vertical-align: top; }
thead th { background: var(--soft); min-width: 6.5rem; }
.year tbody th { position: sticky; left: 0; background: var(--soft); white-space: nowrap; }
.year thead th:first-child { position: sticky; left: 0; min-width: 0; z-index: 1; }
small { display: block; font-weight: 400; font-size: .8125rem; }
.normal { background: var(--normal); } .strained { background: var(--strained); } .critical { background: var(--critical); }
.none { font-style: italic; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
ul { padding-left: 1.25rem; }
.legend { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; }
.legend li { border: 1px solid var(--line); padding: .2rem .6rem; }
`;
