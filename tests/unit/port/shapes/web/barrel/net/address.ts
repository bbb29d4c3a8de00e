export const URL_OF_CHAT = 'wss://echo.example/'
