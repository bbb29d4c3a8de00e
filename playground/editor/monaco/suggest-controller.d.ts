/**
 * Monaco's `features/suggest/register` leaves this part out, and the part has no types of its own.
 */
declare module 'monaco-editor/editor/contrib/suggest/browser/suggestController'
