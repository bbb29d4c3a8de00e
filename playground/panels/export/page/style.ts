import { BASE_STYLE } from '../markup.ts'

/** The style sheet of an exported page. */
export const STYLE = `${BASE_STYLE}main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); }
section { padding: 8px 16px; overflow: auto; }
summary { cursor: pointer; font-weight: 600; }
pre, ol { font: 13px/1.6 ui-monospace, Consolas, monospace; }
pre { overflow: auto; }
ol { margin: 0; padding: 12px 16px; list-style: none; white-space: pre-wrap; overflow-wrap: anywhere; }
li { content-visibility: auto; contain-intrinsic-height: auto 22px; padding: 2px 8px; border-bottom: 1px solid #8882; }
.output { border-left: 1px solid #8884; }
#older { margin: 0; padding: 12px 18px 0; }
[data-level='warn'] { background: #f5a62322; }
[data-level='error'] { background: #e0323222; }
[data-level='note'] { background: #2e9e6a22; }
@media (max-width: 860px) { .output:has(li) { order: -1; border: 0; } .phone { order: -2; } }
`
