import { viewerRoles } from '@hub/schema/viewer'
import { pairs } from './lists.ts'
import { address, type Setting, text } from './setting.ts'

const claim = (name: string, th: string, en: string, standard: string): Setting<string> =>
  text({ name, about: { th: `ชื่อ claim ของ${th}`, en: `claim that names the ${en}` } }, standard)

/** Who may sign in, and with what. */
export const signIn = {
  nodeEnvironment: text({
    name: 'NODE_ENV',
    about: {
      th: 'production คือไม่รับโทเค็นของคำสั่ง token',
      en: 'production refuses the tokens of the command token',
    },
  }),
  secret: text(
    {
      name: 'HUB_SECRET',
      about: {
        th: 'รหัสลับที่ทุกส่วนใช้ร่วมกัน ไม่กำหนดคือรหัสที่สร้างไว้ใน HUB_DATA',
        en: 'the secret all parts share; when not set, one that is made and kept in HUB_DATA',
      },
    },
    undefined,
    32,
  ),
  oidcIssuer: address(
    {
      name: 'OIDC_ISSUER',
      about: {
        th: 'ผู้ออกโทเค็น (OpenID Connect) กำหนดแล้วโทเค็นของคำสั่ง token ใช้ไม่ได้',
        en: 'OpenID Connect issuer of tokens; when set, tokens of the command token are refused',
      },
    },
    ['https:', 'http:'],
    'https://login.example.go.th/realms/hub',
  ),
  oidcJwksUrl: address(
    { name: 'OIDC_JWKS_URL', about: { th: 'กุญแจของผู้ออกโทเค็น', en: 'where the issuer publishes its keys' } },
    ['https:', 'http:'],
    'https://login.example.go.th/realms/hub/certs',
  ),
  oidcAudience: text({
    name: 'OIDC_AUDIENCE',
    about: { th: 'ชื่อของระบบนี้ใน claim aud', en: 'what the hub is called in the claim aud' },
  }),
  oidcClientId: text({
    name: 'OIDC_CLIENT_ID',
    about: {
      th: 'ชื่อของหน้าเว็บที่ผู้ออกโทเค็น (public client, PKCE กลับมาที่ /sign-in) กำหนดแล้วลงชื่อเข้าใช้บนหน้าเว็บได้',
      en: 'the page as a client of the issuer (public, PKCE, returning to /sign-in); when set, people sign in on the page',
    },
  }),
  oidcScope: text({
    name: 'OIDC_SCOPE',
    about: {
      th: 'scope ที่หน้าเว็บขอ ไม่กำหนดคือ openid profile',
      en: 'scope the page asks for; when not set, openid profile',
    },
  }),
  oidcResource: text({
    name: 'OIDC_RESOURCE',
    about: {
      th: 'resource (RFC 8707) ที่หน้าเว็บขอโทเค็นไปใช้ ถ้าผู้ออกโทเค็นต้องการ',
      en: 'resource (RFC 8707) the page’s token is for, where the issuer wants to be told',
    },
  }),
  oidcRoleClaim: claim('OIDC_ROLE_CLAIM', 'บทบาท', 'role', 'role'),
  oidcProvinceClaim: claim('OIDC_PROVINCE_CLAIM', 'รหัสจังหวัด', 'province code', 'province'),
  oidcLaoClaim: claim('OIDC_LAO_CLAIM', 'รหัส อปท.', 'LAO code', 'lao'),
  oidcRoles: pairs(
    { name: 'OIDC_ROLES', about: { th: 'ชื่อบทบาทของผู้ออกโทเค็น', en: 'what the issuer calls the hub’s roles' } },
    viewerRoles,
  ),
} as const
