/** Somebody at a screen: the page and its language. Everything is found by its role and its name. */
import type { Locator, Page } from '@playwright/test'
import { english, type Given, type Words } from './words.ts'

export interface Reader {
  readonly page: Page
  readonly words: Words
}

export const reader = (page: Page, words: Words = english): Reader => ({ page, words })

export const button = ({ page, words }: Reader, key: string, given?: Given): Locator =>
  page.getByRole('button', { name: words.like(key, given) })

export const link = ({ page, words }: Reader, key: string, given?: Given): Locator =>
  page.getByRole('link', { name: words.like(key, given) })

export const heading = ({ page, words }: Reader, key: string, given?: Given): Locator =>
  page.getByRole('heading', { name: words.like(key, given) })

export const field = ({ page, words }: Reader, key: string): Locator =>
  page.getByRole('textbox', { name: words.like(key) })

export const text = ({ page, words }: Reader, key: string, given?: Given): Locator =>
  page.getByText(words.like(key, given))
