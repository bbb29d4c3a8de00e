/** The words of the sequence diagram. */
export const diagramWords = {
  label: 'Sequence diagram',
  empty: 'No events yet. Press Run.',
  program: 'Program',
  platform: 'Platform',
  wire: (socket: number) => `Network ${socket}`,
  server: (socket: number) => `Server ${socket}`,
  idle: (time: string) => `no events for ${time}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomFit: 'Fit the width',
  zoom: (percent: number) => `${percent}%`,
  save: 'Save the diagram',
  svg: 'Diagram as SVG',
  png: 'Diagram as PNG',
  title: (platform: string) => `Run of a ${platform} program`,
  description: (rows: number, left: number) =>
    left === 0
      ? `A sequence diagram of ${rows} rows: program, platform, network and server.`
      : `A sequence diagram of the last ${rows} rows; ${left} earlier rows are omitted.`,
  saved: 'The diagram was saved.',
  savedPart: (rows: number, left: number) =>
    `The last ${rows.toLocaleString('en')} rows were saved. ${left.toLocaleString('en')} earlier rows did not fit.`,
  failed: 'The browser could not create the image. Save the diagram as SVG instead.',
  given: 'Values',
  text: 'Event',
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
