import { z } from 'zod';
import { staffBodies, staffGroups } from '../../model/person.ts';
import { unitKinds } from '../../model/unit.ts';
import { wholeNumber } from './decimal.ts';

const kind = z.enum(unitKinds);
const byClass = z.strictObject({ I: wholeNumber, II: wholeNumber, III: wholeNumber });
const text = z.string().trim().min(1);

/** The share of the population standard that brings one more post, as a fraction "1/3". */
const share = z.strictObject({ numerator: wholeNumber, denominator: wholeNumber });

const post = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  department: z.string().min(1),
  group: z.enum(['leadership', 'professional', 'support']),
  name: text,
  number: wholeNumber.nullable(), // null: the sources name the post and give no number
  note: text.nullable(),
});

/** Rules of shared/staffing and the shape of their values; quoted decimals stay strings. */
export const staffingRules = {
  'staffing.commune-quota': z.strictObject({
    posts: wholeNumber, // of the government of one commune-level unit, on average
    bodies: z.array(z.enum(staffBodies)).min(1), // people of these bodies count
    staffGroups: z.array(z.enum(staffGroups)).min(1), // of these groups
  }),
  'staffing.commune-quota-33': z.strictObject({
    staffGroups: z.array(z.enum(staffGroups)).min(1),
    lines: z.array(z.strictObject({ kinds: z.array(kind).min(1), byClass })).min(1),
    growth: z.strictObject({
      population: z.array(z.strictObject({ districtKinds: z.array(kind).nullable(), kinds: z.array(kind).min(1), per: share })).min(1), // the first that fits
      areaPer: share,
    }),
  }),
  'staffing.district-staff': z.strictObject({
    to: z.enum(['communes-of-district']),
    percent: wholeNumber,
    sharedBy: z.enum(['population']),
  }),
  'staffing.split-unit': z.strictObject({ to: z.enum(['largest-population']) }),
  'posts.framework': z.strictObject({
    departments: z
      .array(
        z.strictObject({
          id: z.string().min(1),
          ofGovernment: z.boolean(),
          names: z.array(z.strictObject({ kinds: z.array(kind).min(1), name: text })).min(1),
        }),
      )
      .min(1),
    posts: z.array(post).min(1),
  }),
  'posts.titles': z.strictObject({
    posts: z.array(
      z.strictObject({
        post: z.string().min(1), // id in the framework
        /** Titles of lists that mean this post (the longest that occurs in a title wins); with `departments`, only in those. */
        heldBy: z.array(z.strictObject({ titles: z.array(text).min(1), departments: z.array(text) })).min(1),
      }),
    ),
    /** Who is outside the framework: the Party, mass organisations, schools, people whose work ends. */
    outside: z.strictObject({
      titles: z.array(text),
      departments: z.array(text),
      bodies: z.array(z.enum(staffBodies)), // unless the title is that of a post
      staffGroups: z.array(z.enum(staffGroups)), // whatever the title
    }),
  }),
} as const satisfies Record<string, z.ZodType>;
