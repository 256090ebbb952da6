namespace MmDit.Text;

/// <summary>Letters and marks that make one character: what Unicode's form C composes, but for Hangul's
/// syllables.</summary>
/// <seealso href="https://www.unicode.org/reports/tr15/">Unicode Standard Annex 15; the pairs of its character
/// database</seealso>
static class Composites
{
    /// <summary>A mark, its combining class, and pairs: a letter, then that letter with the mark.</summary>
    public static readonly (char Mark, byte Class, string Pairs)[] Rows =
    [
        ('\u0300', 230, "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳἀἂἁἃἈἊἉἋἐἒ"
             + "ἑἓἘἚἙἛἠἢἡἣἨἪἩἫἰἲἱἳἸἺἹἻὀὂὁὃὈὊὉὋὐὒὑὓὙὛὠὢὡὣὨὪὩὫαὰεὲηὴιὶοὸυὺωὼΑᾺΕῈΗῊ\u1fbf\u1fcdϊῒΙῚ\u1ffe\u1fddϋῢΥῪ"
             + "¨\u1fedΟῸΩῺ"),
        ('\u0301', 230, "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿ¨΅ΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐ"
             + "αάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứἀἄἁἅἈἌ"
             + "ἉἍἐἔἑἕἘἜἙἝἠἤἡἥἨἬἩἭἰἴἱἵἸἼἹἽὀὄὁὅὈὌὉὍὐὔὑὕὙὝὠὤὡὥὨὬὩὭ\u1fbf\u1fce\u1ffe\u1fde"),
        ('\u0302', 230, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
        ('\u0303', 230, "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
        ('\u0304', 230, "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝαᾱΑᾹιῑΙῙυῡ"
             + "ΥῩ"),
        ('\u0306', 230, "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặαᾰΑᾸιῐΙῘυῠΥῨ"),
        ('\u0307', 230, "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋ"
             + "YẎyẏſẛ"),
        ('\u0308', 230, "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹ"
             + "HḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
        ('\u0309', 230, "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
        ('\u030a', 230, "AÅaåUŮuůwẘyẙ"),
        ('\u030b', 230, "OŐoőUŰuűУӲуӳ"),
        ('\u030c', 230, "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
        ('\u030f', 230, "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ"),
        ('\u0311', 230, "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
        ('\u0313', 230, "αἀΑἈεἐΕἘηἠΗἨιἰΙἸοὀΟὈυὐωὠΩὨρῤ"),
        ('\u0314', 230, "αἁΑἉεἑΕἙηἡΗἩιἱΙἹοὁΟὉυὑΥὙωὡΩὩρῥΡῬ"),
        ('\u031b', 216, "OƠoơUƯuư"),
        ('\u0323', 220, "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
        ('\u0324', 220, "UṲuṳ"),
        ('\u0325', 220, "AḀaḁ"),
        ('\u0326', 220, "SȘsșTȚtț"),
        ('\u0327', 202, "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
        ('\u0328', 202, "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
        ('\u032d', 220, "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
        ('\u032e', 220, "HḪhḫ"),
        ('\u0330', 220, "EḚeḛIḬiḭUṴuṵ"),
        ('\u0331', 220, "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
        ('\u0338', 1, "←↚→↛↔↮⇐⇍⇔⇎⇒⇏∃∄∈∉∋∌∣∤∥∦∼≁≃≄≅≇≈≉=≠≡≢≍≭<≮>≯≤≰≥≱≲≴≳≵≶≸≷≹≺⊀≻⊁⊂⊄⊃⊅⊆⊈⊇⊉⊢⊬⊨⊭⊩⊮⊫⊯≼⋠≽⋡⊑⋢⊒⋣⊲⋪⊳⋫⊴⋬⊵⋭"),
        ('\u0342', 230, "ἀἆἁἇἈἎἉἏἠἦἡἧἨἮἩἯἰἶἱἷἸἾἹἿὐὖὑὗὙὟὠὦὡὧὨὮὩὯαᾶ¨\u1fc1ηῆ\u1fbf\u1fcfιῖϊῗ\u1ffe\u1fdfυῦϋῧωῶ"),
        ('\u0345', 240, "ἀᾀἁᾁἂᾂἃᾃἄᾄἅᾅἆᾆἇᾇἈᾈἉᾉἊᾊἋᾋἌᾌἍᾍἎᾎἏᾏἠᾐἡᾑἢᾒἣᾓἤᾔἥᾕἦᾖἧᾗἨᾘἩᾙἪᾚἫᾛἬᾜἭᾝἮᾞἯᾟὠᾠὡᾡὢᾢὣᾣὤᾤὥᾥὦᾦὧᾧὨᾨὩᾩὪᾪ"
             + "ὫᾫὬᾬὭᾭὮᾮὯᾯὰᾲαᾳάᾴᾶᾷΑᾼὴῂηῃήῄῆῇΗῌὼῲωῳώῴῶῷΩῼ"),
        ('\u0653', 230, "\u0627\u0622"),
        ('\u0654', 230, "\u0627\u0623\u0648\u0624\u064a\u0626\u06d5\u06c0\u06c1\u06c2\u06d2\u06d3"),
        ('\u0655', 220, "\u0627\u0625"),
        ('\u093c', 7, "\u0928\u0929\u0930\u0931\u0933\u0934"),
        ('\u09be', 0, "\u09c7\u09cb"),
        ('\u09d7', 0, "\u09c7\u09cc"),
        ('\u0b3e', 0, "\u0b47\u0b4b"),
        ('\u0b56', 0, "\u0b47\u0b48"),
        ('\u0b57', 0, "\u0b47\u0b4c"),
        ('\u0bbe', 0, "\u0bc6\u0bca\u0bc7\u0bcb"),
        ('\u0bd7', 0, "\u0b92\u0b94\u0bc6\u0bcc"),
        ('\u0c56', 91, "\u0c46\u0c48"),
        ('\u0cc2', 0, "\u0cc6\u0cca"),
        ('\u0cd5', 0, "\u0cbf\u0cc0\u0cc6\u0cc7\u0cca\u0ccb"),
        ('\u0cd6', 0, "\u0cc6\u0cc8"),
        ('\u0d3e', 0, "\u0d46\u0d4a\u0d47\u0d4b"),
        ('\u0d57', 0, "\u0d46\u0d4c"),
        ('\u0dca', 9, "\u0dd9\u0dda\u0ddc\u0ddd"),
        ('\u0dcf', 0, "\u0dd9\u0ddc"),
        ('\u0ddf', 0, "\u0dd9\u0dde"),
        ('\u102e', 0, "\u1025\u1026"),
        ('\u1b35', 0, "\u1b05\u1b06\u1b07\u1b08\u1b09\u1b0a\u1b0b\u1b0c\u1b0d\u1b0e\u1b11\u1b12\u1b3a\u1b3b"
             + "\u1b3c\u1b3d\u1b3e\u1b40\u1b3f\u1b41\u1b42\u1b43"),
        ('\u3099', 8, "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷ"
             + "ヰヸヱヹヲヺヽヾ"),
        ('\u309a', 8, "はぱひぴふぷへぺほぽハパヒピフプヘペホポ"),
    ];

    /// <summary>Characters that are others: the character, then the one that it is.</summary>
    public const string Same =
        "\u0340\u0300\u0341\u0301\u0343\u0313\u0374\u02b9\u037e\u003b\u0387\u00b7\u1f71\u03ac\u1f73\u03ad"
        + "\u1f75\u03ae\u1f77\u03af\u1f79\u03cc\u1f7b\u03cd\u1f7d\u03ce\u1fbb\u0386\u1fbe\u03b9\u1fc9\u0388"
        + "\u1fcb\u0389\u1fd3\u0390\u1fdb\u038a\u1fe3\u03b0\u1feb\u038e\u1fee\u0385\u1fef\u0060\u1ff9\u038c"
        + "\u1ffb\u038f\u1ffd\u00b4\u2000\u2002\u2001\u2003\u2126\u03a9\u212a\u004b\u212b\u00c5\u2329\u3008"
        + "\u232a\u3009";

    /// <summary>Characters that stay apart: the character, then its letter and its mark.</summary>
    public const string Apart =
        "\u0344\u0308\u0301\u0958\u0915\u093c\u0959\u0916\u093c\u095a\u0917\u093c\u095b\u091c\u093c"
        + "\u095c\u0921\u093c\u095d\u0922\u093c\u095e\u092b\u093c\u095f\u092f\u093c\u09dc\u09a1\u09bc"
        + "\u09dd\u09a2\u09bc\u09df\u09af\u09bc\u0a33\u0a32\u0a3c\u0a36\u0a38\u0a3c\u0a59\u0a16\u0a3c"
        + "\u0a5a\u0a17\u0a3c\u0a5b\u0a1c\u0a3c\u0a5e\u0a2b\u0a3c\u0b5c\u0b21\u0b3c\u0b5d\u0b22\u0b3c"
        + "\u0f43\u0f42\u0fb7\u0f4d\u0f4c\u0fb7\u0f52\u0f51\u0fb7\u0f57\u0f56\u0fb7\u0f5c\u0f5b\u0fb7"
        + "\u0f69\u0f40\u0fb5\u0f73\u0f71\u0f72\u0f75\u0f71\u0f74\u0f76\u0fb2\u0f80\u0f78\u0fb3\u0f80"
        + "\u0f81\u0f71\u0f80\u0f93\u0f92\u0fb7\u0f9d\u0f9c\u0fb7\u0fa2\u0fa1\u0fb7\u0fa7\u0fa6\u0fb7"
        + "\u0fac\u0fab\u0fb7\u0fb9\u0f90\u0fb5\u2adc\u2add\u0338\ufb1d\u05d9\u05b4\ufb1f\u05f2\u05b7"
        + "\ufb2a\u05e9\u05c1\ufb2b\u05e9\u05c2\ufb2c\ufb49\u05c1\ufb2d\ufb49\u05c2\ufb2e\u05d0\u05b7"
        + "\ufb2f\u05d0\u05b8\ufb30\u05d0\u05bc\ufb31\u05d1\u05bc\ufb32\u05d2\u05bc\ufb33\u05d3\u05bc"
        + "\ufb34\u05d4\u05bc\ufb35\u05d5\u05bc\ufb36\u05d6\u05bc\ufb38\u05d8\u05bc\ufb39\u05d9\u05bc"
        + "\ufb3a\u05da\u05bc\ufb3b\u05db\u05bc\ufb3c\u05dc\u05bc\ufb3e\u05de\u05bc\ufb40\u05e0\u05bc"
        + "\ufb41\u05e1\u05bc\ufb43\u05e3\u05bc\ufb44\u05e4\u05bc\ufb46\u05e6\u05bc\ufb47\u05e7\u05bc"
        + "\ufb48\u05e8\u05bc\ufb49\u05e9\u05bc\ufb4a\u05ea\u05bc\ufb4b\u05d5\u05b9\ufb4c\u05d1\u05bf"
        + "\ufb4d\u05db\u05bf\ufb4e\u05e4\u05bf";
}
