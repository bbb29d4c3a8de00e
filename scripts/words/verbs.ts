/** Verbs allowed at the start of a function's doc comment, in the third person singular. */
export const VERBS: ReadonlySet<string> = new Set(
  `Acts Adds Aligns Allows Announces Answers Appends Applies Arranges Asserts Assigns Attaches Awaits Binds
  Blocks Bounds Buffers Builds Bundles Calculates Calls Cancels Captures Changes Checks Chooses Classifies
  Cleans Clears Clicks Clones Closes Collects Combines Compares Compiles Completes Composes Compresses
  Computes Confirms Connects Converts Copies Corrects Counts Creates Cuts Declares Decodes Decompresses
  Decrements Defers Defines Deletes Delivers Derives Describes Detaches Detects Determines Disables
  Discards Disconnects Dismisses Dispatches Displays Disposes Divides Downloads Drains Draws Drives Drops
  Embeds Emits Empties Enables Encodes Ends Enters Ensures Escapes Estimates Evaluates Executes Exits
  Expands Expects Exports Extends Extracts Fails Fetches Fills Filters Finds Finishes Flattens Flushes
  Focuses Folds Follows Formats Forwards Forgets Frees Freezes Gathers Generates Gets Grants Groups Handles Hides
  Highlights Holds Identifies Ignores Implements Imports Increments Indents Indexes Infers Inserts
  Inspects Installs Interprets Invokes Joins Judges Keeps Labels Launches Leads Leaves Lets Limits Links Listens Lists
  Loads Locates Locks Logs Lowers Maps Marks Matches Measures Merges Mirrors Monitors Mounts Moves Names
  Navigates Normalizes Notifies Numbers Observes Offers Omits Opens Orders Overrides Packs Pads Pairs
  Parses Passes Patches Pauses Performs Picks Pings Places Plays Plots Points Polls Populates Positions
  Ports Posts Prefers Prefixes Preloads Prepares Presses Prevents Prints Processes Produces Prompts Protects
  Provides Publishes Puts Queries Queues Raises Reads Rebuilds Receives Recognizes Reconnects Recovers Records
  Redirects Reduces Refuses Registers Rejects Releases Reloads Remembers Removes Renames Renders Repairs
  Repeats Replaces Replays Reports Requests Requires Reserves Resets Resizes Resolves Responds Restarts
  Restores Restricts Resumes Retains Retries Retrieves Returns Reuses Reveals Reverses Rewrites Rounds
  Routes Runs Samples Saves Scales Schedules Scrolls Seals Searches Selects Sends Separates Serializes
  Serves Sets Settles Shares Shortens Shows Shuts Signals Simulates Skips Slices Sorts Splits Starts Stops Stores
  Strips Submits Subscribes Subtracts Suggests Summarizes Supplies Suppresses Suspends Switches Takes
  Terminates Tests Throws Ticks Toggles Traces Tracks Transfers Transforms Translates Traverses Treats
  Triggers Trims Truncates Types Unbinds Undoes Unlocks Unmounts Unpacks Unregisters Unsubscribes Unwraps
  Updates Uploads Uses Validates Verifies Visits Waits Wakes Walks Warns Watches Wraps Writes Yields`
    .split(/\s+/)
    .filter(Boolean),
)

/** Returns whether a doc comment's prose begins with a verb of {@link VERBS}. */
export function beginsWithVerb(prose: string): boolean {
  return VERBS.has(prose.split(/[\s,.;:]/, 1)[0]!)
}
