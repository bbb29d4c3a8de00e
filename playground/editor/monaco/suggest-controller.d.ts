/** Monaco's `features/suggest/register` leaves the part out, and the part has no types. */
declare module 'monaco-editor/editor/contrib/suggest/browser/suggestController'
