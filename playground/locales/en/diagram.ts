/** The words of the sequence diagram. */
export const diagramWords = {
  label: 'Sequence diagram',
  empty: 'Nothing has happened yet. Press Run.',
  program: 'Program',
  platform: 'Platform',
  wire: (socket: number) => `Network ${socket}`,
  server: (socket: number) => `Server ${socket}`,
  idle: (time: string) => `nothing for ${time}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomFit: 'Fit the width',
  zoom: (percent: number) => `${percent}%`,
  save: 'Save the diagram',
  svg: 'Diagram as SVG',
  png: 'Diagram as PNG',
  title: (platform: string) => `What a ${platform} program did`,
  description: (rows: number, left: number) =>
    left === 0
      ? `A sequence diagram of ${rows} rows: program, platform, wire and server.`
      : `A sequence diagram of the last ${rows} rows; ${left} earlier ones are left out.`,
  saved: 'The diagram was saved.',
  savedPart: (rows: number, left: number) =>
    `The last ${rows.toLocaleString('en')} rows were saved; ${left.toLocaleString('en')} earlier ones had no room.`,
  failed: 'The browser could not draw the picture.',
  given: 'Values',
  text: 'What happened',
  kind: {
    call: 'Call',
    callback: 'Callback',
    wire: 'Network',
    server: 'Server',
    note: 'Portability note',
    error: 'Uncaught error',
    action: 'By hand',
    console: 'Console',
  },
}
