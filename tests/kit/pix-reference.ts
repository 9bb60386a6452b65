import { pixReference } from '#bot/pix/reference.ts'
import { loadItems } from '#prompts/pix/bank.ts'
import type { PixReference } from '#workflows/pix/assessment/reference.ts'

/** The self-assessment with its real items, as nobody calibrated them yet. */
export const pix: PixReference = pixReference(loadItems())
