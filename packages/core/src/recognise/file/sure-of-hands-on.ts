/** How far a file tells what to set up, run or do: steps and settings, more than terms. */
import type {RootContent} from 'mdast'
import type {HeadingSign} from './heading-signs.ts'
import {undressed} from '../text/undressed.ts'
import {wordsOfScripts} from '../asks/words-of-scripts.ts'

/** Headings of files that are followed, filled in or kept for a project. */
const isHeading = wordsOfScripts(
  /^features$|^(?:(?:step|phase|task|stage)\s?\d+\b|étape\s\d|schritt\s\d|paso\s\d|passo\s\d|etapa\s\d|fase\s\d)|\b(?:set-?up|prerequisites?|installation|installing|getting started|quick ?start|usage|lab (?:objectives?|overview)|instructions?|running|troubleshooting|roadmap|contributing|licen[cs]e|(?:project|folder|directory|repo(?:sitory)?|file) (?:structure|layout|overview)|tech stack|checklist|guidelines?|conventions?|template|action plan|next steps?|to-?dos?|acceptance criteria|deliverables?|scoring|grading|how to use|what['’]?s in this repo)\b|instalaci[oó]n|instalação|estructura del|estrutura do|cómo (?:ejecutar|usar)|como (?:executar|rodar|usar)|fonctionnalités|structure du projet|projektstruktur|voraussetzungen|cài đặt|cấu trúc/i,
  /^(?:шаг\s\d|(?:阶段|步骤)\s?\d)|^第?[一二三四五六七八九十\d]+(?:步|阶段)|安装|部署|快速开始|(?:项目|目录|文件)(?:结构|简介|介绍|说明|概述|速览)|技术栈|功能(?:特性|列表|说明)?$|使用(?:方法|说明|指南)|开发(?:指南|环境|规范|计划)|インストール|セットアップ|環境構築|使い方|プロジェクト|ディレクトリ構成|설치|실행 방법|프로젝트 (?:소개|구조|개요)|기능 목록|폴더 구조|установка|структура проекта|запуск/i
)

/** What is typed to set a project up. */
const shell =
  /^\s*(?:[$>#]\s)?(?:sudo\s)?(?:git clone|npm (?:i|ci|install|run|start|test)\b|npx\s|yarn(?:\s|$)|pnpm\s|bun (?:install|run)|pip3? install|python3? (?:-m|\S+\.py)|docker[- ]compose|cp \.env|source \S*activate|make\s|cargo (?:run|build)|\.\/gradlew|mvn\s|dotnet (?:new|run|build)|conda (?:create|install))/mu

const shells = /^(?:bash|sh|shell|zsh|console|powershell|pwsh|cmd|terminal|text)?$/iu

/** Where a command stands, at the latest. */
const longestShell = 2000

/** Where hardly anything else stands, hardly anything is a term. */
const sureOfSteps = 0.45

/** The most that a term of the file may be sure of: little where many headings and fences tell what to do. */
export function sureOfHandsOn(
  blocks: readonly RootContent[],
  signs: ReadonlyMap<number, HeadingSign>
): number {
  let told = 0
  for (const {text} of signs.values()) if (tellsWhatToDo(text)) told++
  for (const block of blocks) if (isTyped(block)) told++
  return told >= 2 && told * 3 >= signs.size ? sureOfSteps : 1
}

/** The title is one over steps and settings. */
export function tellsWhatToDo(title: string): boolean {
  return isHeading(undressed(title))
}

function isTyped(block: RootContent): boolean {
  if (block.type !== 'code' || !shells.test(block.lang ?? '')) return false
  return shell.test(block.value.slice(0, longestShell))
}
