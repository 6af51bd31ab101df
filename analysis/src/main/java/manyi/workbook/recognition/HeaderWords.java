package manyi.workbook.recognition;

import java.util.regex.Pattern;

/// Words in headers that tell what a question is; data, to be added to.
final class HeaderWords {
  private static final Pattern WEIGHT =
      pattern(
          "^.{0,6}(权重|加权|权数).{0,4}$|^(weights?|weighting|wt|wgt|wght|pw|dweight|pweight|pspwght)$"
              + "|^(survey|sampl(e|ing)|design|final|person|respondents?|response|non.?response|post.?strat\\w*"
              + "|strat\\w*|rak(ed|ing)|norm\\w*|trim\\w*|calib\\w*|analysis|case|pop(ulation)?|household|hh|base"
              + "|combined|scaled|prob\\w*|inverse)[ _.-]?(weights?|wt|wgt)$"
              + "|^(weights?|weighting|wt|wgt)[ _.-]?(factor|final|var(iable)?|total|all|adj\\w*|trim\\w*|norm\\w*|\\d+)$");
  private static final Pattern EXACT_WEIGHT =
      pattern("^(权重|加权权重|样本权重|权数|weights?|wt|wgt|pw|dweight|pweight|pspwght)$");
  private static final Pattern FREQUENCY = pattern("^(freq|frequency|频数|频次|人数)$");
  private static final Pattern IDENTIFIER =
      pattern(
          "^(序号|编号|问卷编?号|问卷序号|答卷编?号|样本编?号|用户id|用户编号|客户编号|学号|工号|记录号)$|^(.*[ _])?u?u?id$|[a-z]ID$|\\bid\\b"
              + "|respondent$|respnum|^resp\\b|response.?id|^record$|record.?(id|number)|^case(id)?$|serial|^cds$|\\btoken\\b|手机号|电话号码|联系电话|身份证"
              + "|e-?mail|邮箱|openid|微信号|_pid$|uuid|network id");
  private static final Pattern META =
      pattern(
          "^(来源|来源详情|来自ip|ip|ip.?address|ip地址|user.?agent|browser|collector.?(id|name)?|custom (data|value).*|referrer|device.?(type|id)?"
              + "|所用时间|答题时长|填写时长|用时|duration.*|completion.?time \\(.*|time taken.*|interview time|interviewtime|language|user.?language|status|progress|finished"
              + "|distribution.?channel|recipient.*|location.?(latitude|longitude)|external.?(data.?)?reference|form_.*|__version__|_version_|_validation_status|_notes|_status|_submitted_by|_tags"
              + "|lastpage|startlanguage|seed|refurl|提交者|昵称|省份\\(ip\\)|答题设备)$");
  private static final Pattern TIME =
      pattern(
          "提交答卷时间|提交时间|填写时间|开始时间|结束时间|时间戳|timestamp|时间戳记|타임스탬프|marca temporal|(start|end|completion|submission|recorded).?(time|date)|日期|\\bdate\\b");
  private static final Pattern RATING =
      pattern(
          "满意|评分|打分|评价|重要|同意|赞同|赞成|认同|推荐|符合|可能性|程度|喜欢|信任|担心|支持|水平如何|质量|印象"
              + "|satisf|\\brat(e|ing|ed)\\b|agree|importan|likel|recommend|how (much|often|well|interested|easy|difficult|good|impressi|concern|confident|comfort)"
              + "|quality|\\bscale\\b|\\bscore\\b|\\bnps\\b|netpro|promoter|calific|satisfac|recomiend|recomend|probable|importan|qué tan|cuánto disfrut|\\bescala\\b|de acuerdo|zufrieden|bewert|wichtig|empfehl|stimm(e|en) .* zu|wie (oft|sehr|stark|häufig|wahrscheinlich)|\\bskala|échelle|satisfai|recommand|d.accord"
              + "|avalia|concord|soddisf|valut|consigli|tevreden|belangrijk|beoordeel|aanbevel|оцен|удовлетвор|важн|рекоменд|zadovolj|pomemb|ocenit|만족|중요|추천|동의|평가|満足|重要|推薦|評価|同意"
              + "|dificultad|difícil|schwierig|difficile|0\\s*[-–~至到]\\s*10|1\\s*[-–~至到]\\s*(5|7|10)\\b");
  private static final Pattern COUNT =
      pattern(
          "总分|总得分|total score|年龄|岁数|多大|次数|人数|数量|多少|几个|几次|几人|几台|金额|时长|工龄|\\bage\\b|how old|number of|how many|nights|\\bdays?\\b|\\bhours?\\b|\\bcount\\b|\\byears?\\b"
              + "|price|amount|income|height|weight|体重|pulse|\\bcost|spend|children|（元）|\\(元\\)|arpu|mou|流量|占比|minutes|size|每月.*元|年份");
  private static final Pattern SEGMENT =
      pattern(
          "性别|年龄|年龄段|学历|教育|文化程度|收入|职业|职务|岗位|省份|省市|城市|地区|区域|所在地|居住|客户类型|客户群|用户类型|客户级别|客户星级|星级|网龄|入网|成为我们客户|会员"
              + "|婚姻|民族|年级|班级|专业|学校|部门|行业|单位性质|企业规模|户籍|家庭所在|独生|经济|类型$|品牌$|套餐"
              + "|gender|\\bsex\\b|\\bage\\b|age group|education|income|occupation|region|country|province|city|state|county|department|\\bgrade\\b|marital|ethnic|race\\b|employment|industry|role\\b|job|purpose|customer (type|group|segment)|\\bsegment|first.?time|travel with|book\\b|stayed with us");
  private static final Pattern OVERALL =
      pattern(
          "总体.{0,6}满意|整体.{0,6}满意|满意度?总体|总体评价|整体评价|总满意|综合满意|总的来说.*满意|overall.{0,40}(satisf|rating|experience)|satisf.{0,30}overall|(all in all|in general|generally).{0,40}satisf|all things considered.*satisf");
  private static final Pattern SATISFACTION =
      pattern(
          "满意|satisf|performance|表现|服务质量评价|zufrieden|soddisf|tevreden|удовлетвор|zadovolj|만족|満足");
  private static final Pattern IMPORTANCE =
      pattern("重要|importan|看重|在意程度|wichtig|belangrijk|важн|pomemb|중요");
  private static final Pattern RECOMMENDATION =
      pattern(
          "推荐|推薦|\\bnps\\b|netpro|net.?promoter|recommend|promoter|recom[ei]+nd|empfehl|weiterempf|recommand|consigli|aanbevel|рекоменд|추천|おすすめ|薦め|polec|priporo");
  private static final Pattern WAVE =
      pattern(
          "^(调查|调研|访问|测评|数据)?(波次|期次|批次|轮次|年度|年份|期数|季度|期别)$|^第几(波|期|轮|次)$"
              + "|^(survey|data|study|interview|panel)?[ _.-]?(wave|round|year|period)([ _.-]?(no|number|id))?$"
              + "|^year of (the )?(survey|interview|study)$|^(welle|erhebungs(welle|jahr)|jahr|vague|année( d.enquête)?|ola|oleada|año( de la encuesta)?|차수|조사 ?(차수|연도|년도)|調査(回|年度?))$");
  private static final Pattern BRANCH =
      pattern(
          "^(您|客户)?(所在|所属|归属|办理|服务)?的?(省|市|县|区|地市|城市)?(级|内)?(分公司|子公司|地市|支行|分行|营业厅|营业部|网点|门店|分店|店铺|分支机构|支公司|经营单位)(名称?|编号|代码|编码)?$"
              + "|^(the |your |my |home )?(bank )?(branch|store|outlet|dealer(ship)?|shop)([ _.-]?(name|id|no|number|code|office))?$"
              + "|^(filiale?|niederlassung|geschäftsstelle|sucursal|agence|succursale|지점|점포|매장|支店|店舗)(명|名)?$");
  private static final Pattern SHORT_SATISFACTION = pattern("^(sat|satis|csat|imp)[_.]\\w+$");
  private static final Pattern SPECIFY =
      pattern(
          "please specify|\\(specify\\)|请注明|请说明|请填写|选项填空|\\[(other|其他|其它|sonstiges|autre|otro)]$"
              + "|^(other|其他|其它|sonstiges|autres?|otros?|outros?|altro|anders|기타)\\W*$|bitte (angeben|nennen)|préciser|especifi(que|car)|직접 ?입력");
  private static final Pattern OPEN =
      pattern(
          "建议|意见|请注明|请说明|描述|原因是|comment|specify|suggest|please (tell|let|describe|explain)|describe|explain|anything (else)?|feedback|^other|其他$|其它$|\\bwhy\\b|_text$");

  private static final Pattern POSTAL =
      pattern(
          "\\bzip\\b|zip.?code|q\\d+_?zip$|post(al)?.?code|\\bplz\\b|postleitzahl|c[óo]digo postal|code postal|邮编|邮政编码|우편번호|郵便番号");

  private HeaderWords() {}

  /// Whether a header is a name rather than a statement; in a statement to agree with, words such
  /// as 居住 or 数量 say nothing of the answers.
  static boolean brief(String header) {
    long han = header.codePoints().filter(Character::isIdeographic).count();
    return han <= 12 && header.length() <= 60;
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("(?iu)" + words, Pattern.DOTALL);
  }

  static boolean weight(String header) {
    return WEIGHT.matcher(header).find();
  }

  /// Whether a header is a name that survey weights have and little else.
  static boolean exactWeight(String header) {
    return EXACT_WEIGHT.matcher(header).find();
  }

  static boolean frequency(String header) {
    return FREQUENCY.matcher(header).find();
  }

  static boolean identifier(String header) {
    return IDENTIFIER.matcher(header).find();
  }

  static boolean meta(String header) {
    return META.matcher(header).find();
  }

  static boolean time(String header) {
    return TIME.matcher(header).find();
  }

  /// Whether a header asks for a code of places, whose digits are no number.
  static boolean postal(String header) {
    return POSTAL.matcher(header).find();
  }

  static boolean rating(String header) {
    return RATING.matcher(header).find();
  }

  static boolean count(String header) {
    return COUNT.matcher(header).find();
  }

  static boolean segment(String header) {
    return SEGMENT.matcher(header).find();
  }

  static boolean overall(String header) {
    return OVERALL.matcher(header).find();
  }

  static boolean satisfaction(String header) {
    return SATISFACTION.matcher(header).find();
  }

  static boolean importance(String header) {
    return IMPORTANCE.matcher(header).find();
  }

  static boolean recommendation(String header) {
    return RECOMMENDATION.matcher(header).find();
  }

  /// Whether a header is a name of the waves of a survey.
  static boolean wave(String header) {
    return WAVE.matcher(header).find();
  }

  /// Whether a header is a name of branches or shops.
  static boolean branch(String header) {
    return BRANCH.matcher(header).find();
  }

  /// Whether a header asks for an opinion, whatever it is about: of the price, of the number of
  /// shops.
  static boolean opinion(String header) {
    return overall(header)
        || satisfaction(header)
        || importance(header)
        || recommendation(header)
        || SHORT_SATISFACTION.matcher(header).find();
  }

  /// Whether a header asks for the words of another answer.
  static boolean specify(String header) {
    return SPECIFY.matcher(header).find();
  }

  static boolean open(String header) {
    return OPEN.matcher(header).find();
  }
}
