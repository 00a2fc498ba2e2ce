/** What both recorded histories of `intervention-2015` have in common. Claims stand here, or with the turns that use a line. */
import type { Deed } from '../recorded/script.ts'

/**
 * October 2015: Ankara asks for silence north of Aleppo and gets none; a first local truce is offered and refused; the two
 * air forces agree on rules for one sky: stepanova-2015-by-invitation, lewis-force-in-tandem, lewis-syria-asymmetric-truces.
 * That Rastan is the town, and what the SDF asks for, is `design`.
 */
export const opening: readonly Deed[] = [
  { by: 'russia', refuse: 'turkey' },
  { by: 'turkey', stance: 'attend', client: 'opposition', on: 'turkey' },
  { by: 'damascus', refuse: 'turkey' },
  { by: 'opposition', sign: 'turkey' },
  { by: 'russia', stance: 'attend', client: 'damascus', on: 'russia' },
  { by: 'damascus', sign: 'russia' },
  { by: 'opposition', refuse: 'russia' },
  { by: 'russia', sign: 'us' },
  { by: 'us', sign: 'sdf' },
  { by: 'russia', standDown: 'withhold' },
]

/**
 * 24 November: an aircraft is shot down; Moscow answers with sanctions and missiles, Ankara points to its rules:
 * stepanova-rhetoric-vs-interest, stepanova-assertive-regionals.
 */
export const aircraft: readonly Deed[] = [
  { by: 'russia', choose: 'jetDown', option: 'sanctions' },
  { by: 'turkey', choose: 'jetDown', option: 'firm' },
]

/** 18 December: the roadmap is voted for by all: stepanova-plan-a-un-settlement, lewis-tenet-6-un-legitimation. */
export const roadmap: readonly Deed[] = [
  { by: 'russia', vote: 'roadmap', way: 'yes' },
  { by: 'us', vote: 'roadmap', way: 'yes' },
]

/**
 * 27 February 2016: what Washington and Moscow have written the others sign; the listed group is left out. Nobody is made
 * to: stepanova-bargaining-card-west, lewis-tenet-6-consensus-first, stepanova-zone-terrorist-loophole.
 */
export const cessation: readonly Deed[] = [
  { by: 'us', offer: 'cessation' },
  { by: 'russia', sign: 'us' },
  { by: 'russia', stance: 'press', client: 'damascus', on: 'us' },
  { by: 'us', stance: 'attend', client: 'opposition', on: 'us' },
  { by: 'damascus', sign: 'us' },
  { by: 'opposition', sign: 'us' },
]

/** June 2016: the letter, and how it is read in Moscow: stepanova-no-love-bargain, stepanova-multivector. */
export const letter: readonly Deed[] = [
  { by: 'turkey', choose: 'rapprochement', option: 'letter' },
  { by: 'russia', choose: 'rapprochement', option: 'accept' },
]

/**
 * October 2016: a draft against the flights over Aleppo, vetoed: lewis-unsc-veto-shield. Damascus and its patrons go on:
 * lewis-siege-then-talk.
 */
export const veto: readonly Deed[] = [
  { by: 'russia', vote: 'aleppoTruce', way: 'no' },
  { by: 'us', vote: 'aleppoTruce', way: 'yes' },
]

/**
 * December 2016: buses out of eastern Aleppo, agreed on between Moscow and Ankara; Tehran wants its villages in it and
 * gets them (left out here): lewis-evacuate-to-zones, lewis-fighters-pool-in-idlib, stepanova-no-love-bargain.
 */
export const buses: readonly Deed[] = [
  { by: 'turkey', offer: 'aleppoBuses' },
  { by: 'russia', sign: 'turkey' },
  { by: 'russia', stance: 'press', client: 'damascus', on: 'turkey' },
  { by: 'turkey', stance: 'press', client: 'opposition', on: 'turkey' },
  { by: 'damascus', sign: 'turkey' },
  { by: 'opposition', sign: 'turkey' },
]

/** 29 December: the truce of two guarantors; Washington is not asked: lewis-astana-guarantors, stepanova-salami-and-ratify. */
export const guarantors: readonly Deed[] = [
  { by: 'russia', offer: 'ankaraTruce', leverage: 1 },
  { by: 'turkey', sign: 'russia' },
  { by: 'russia', stance: 'press', client: 'damascus', on: 'russia' },
  { by: 'turkey', stance: 'press', client: 'opposition', on: 'russia' },
  { by: 'damascus', sign: 'russia' },
  { by: 'opposition', sign: 'russia' },
]
