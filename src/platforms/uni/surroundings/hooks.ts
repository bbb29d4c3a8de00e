/** Hooks of the app and of pages that `@dcloudio/uni-app` 3.0.0-5020420260813003 exports. */
export const hookNames: readonly string[] = `
  onAddToFavorites onAppHide onAppShow onBackPress onCopyUrl onError onExit onHide onInit
  onLastPageBackPress onLaunch onLiveMount onLoad onNavigationBarButtonTap
  onNavigationBarSearchInputChanged onNavigationBarSearchInputClicked
  onNavigationBarSearchInputConfirmed onNavigationBarSearchInputFocusChanged onPageHide
  onPageNotFound onPageScroll onPageShow onPullDownRefresh onReachBottom onReady onResize
  onSaveExitState onShareAppMessage onShareChat onShareTimeline onShow onTabItemTap
  onThemeChange onTitleClick onUnhandledRejection onUnload onUploadDouyinVideo
`
  .trim()
  .split(/\s+/)
