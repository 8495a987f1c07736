import { z } from 'zod'

/**
 * An issue: something that is being negotiated. A dossier has a list of them, which starts as the general list of diplomacy
 * (`knowledge/issues.data.ts`) and is the user's to edit.
 */
export const Issue = z
  .object({
    /** Small letters, digits and hyphens: "security-guarantees". */
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
    /** As it is shown: "security guarantees". */
    label: z.string().min(1),
    /**
     * Phrases by which texts speak of it: folded words parted by spaces. `*` at a word's end takes any ending, `~` stands for up to
     * three words, `@state` for a state or its adjective, `@alliance` for an alliance of states.
     */
    triggers: z.array(z.string().min(1)).min(1).readonly(),
  })
  .readonly()
export type Issue = z.infer<typeof Issue>

/** A list of issues; no id stands twice. */
export const IssueList = z
  .array(Issue)
  .readonly()
  .refine(list => new Set(list.map(i => i.id)).size === list.length, { message: 'an id stands twice' })
export type IssueList = z.infer<typeof IssueList>
