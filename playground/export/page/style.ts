/** The style sheet of an exported page. */
export const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 0; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 12px 16px; border-bottom: 1px solid #8884; }
h1 { margin: 0 auto 0 0; font-size: 17px; }
button { padding: 4px 14px; font: inherit; }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); }
section { padding: 8px 16px; overflow: auto; }
summary { cursor: pointer; font-weight: 600; }
pre, ol { font: 13px/1.6 ui-monospace, Consolas, monospace; }
pre { overflow: auto; }
ol { margin: 0; padding: 12px 16px; list-style: none; border-left: 1px solid #8884; white-space: pre-wrap; overflow-wrap: anywhere; }
li { padding: 2px 8px; border-bottom: 1px solid #8882; }
[data-level='warn'] { background: #f5a62322; }
[data-level='error'] { background: #e0323222; }
[data-level='note'] { background: #2e9e6a22; }
`
