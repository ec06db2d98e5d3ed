/** What the database answers to a request. @throws what it fails with */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(failureOf(request))
  })
}

/** Why a request or a transaction failed. */
export function failureOf({ error }: { readonly error: DOMException | null }): Error {
  return error ?? new Error('the database gives no reason')
}
