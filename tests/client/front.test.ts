import { describe, expect, it } from 'vitest'
import { isCode, tidyCode } from '../../client/front/code.ts'
import { lessonCard } from '../../client/front/lessonCard.ts'
import { Code, codeAlphabet } from '../../game/model/api.ts'
import { scenario } from '../fixtures/opening.ts'

describe('a typed code', () => {
  it('may have spaces, dashes and lower case', () => {
    expect(tidyCode(' ab3-x yz ')).toBe('AB3XYZ')
  })

  it('is what the server takes for one', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
    for (const letter of letters) {
      const code = `${letter}AAAAA`
      expect(isCode(code)).toBe(codeAlphabet.includes(letter))
      expect(isCode(code)).toBe(Code.safeParse(code).success)
    }
    expect(isCode('AAAAA')).toBe(false)
  })
})

describe('the card of the lesson', () => {
  it('says what the scenario says', () => {
    expect(lessonCard).toEqual({
      scenario: scenario.id,
      theatre: scenario.theatres[0]?.id,
      title: scenario.title,
      recommended: scenario.recommended,
      seats: scenario.seats.filter((seat) => seat.open).map((seat) => seat.id),
    })
  })
})
