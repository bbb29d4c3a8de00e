/**
 * Address of the repository's files for editing, from `EDIT_URL` in the environment, e.g.
 * `https://github.com/owner/name/edit/main/docs/`; unset for a site without an edit link.
 */
export const editUrl: string | undefined = process.env.EDIT_URL?.replace(/\/?$/, '/')
