/** How sure terms may be below a title: little below one over what is needed or set up beforehand. */
import {undressed} from '../text/undressed.ts'

const preparation =
  /^(?:prerequisites?|(?:before you (?:begin|start)|getting ready)\b.*|vorbereitungsarbeiten|voraussetzung(?:en)?|einrichtung|(?:requisitos|conocimientos) previos|prerrequisitos|pré-requisitos|pr[ée]requis|prerequisiti|wymagania wstępne|předpoklady|предварительные требования|попередні вимоги|ön koşullar|准备工作|前置条件|前提条件|事前準備|사전 ?(?:준비|요구 ?사항))$/iu

const sureOfPreparation = 0.45

export function sureBelowTitle(title: string): number {
  return preparation.test(undressed(title)) ? sureOfPreparation : 1
}
