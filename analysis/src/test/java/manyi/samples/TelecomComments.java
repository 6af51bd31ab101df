package manyi.samples;

import java.util.List;

/// Words an open comment from what the customer thinks of the elements.
final class TelecomComments {
  private static final List<String> OPENERS =
      List.of("", "", "", "", "总的来说，", "说实话，", "用了好几年了，", "个人感觉，");
  private static final List<String> WISHES =
      List.of(
          "",
          "",
          "",
          "希望尽快改进。",
          "请给个说法。",
          "谢谢！",
          "再这样下去只能换一家了。",
          "别的都还可以。",
          "望能重视客户的意见。",
          "希望领导重视。");
  private static final List<String> THANKS =
      List.of("", "", "", "继续保持。", "祝越办越好！", "会推荐给朋友。", "没有别的意见。");
  private static final List<String> NOTHING = List.of("无", "没有", "暂无", "-", "没什么意见", "挺好的");

  private TelecomComments() {}

  /// Complains about the element that falls furthest short, or praises the best one.
  static String draw(Draw draw, TelecomOpinion opinion) {
    if (draw.chance(0.12)) {
      return draw.one(NOTHING);
    }
    TelecomElement subject = TelecomElement.CALL_QUALITY;
    boolean complaint = draw.chance(opinion.overall() > 1.2 ? 0.3 : 0.85);
    double most = Double.NEGATIVE_INFINITY;
    for (TelecomElement element : TelecomElement.values()) {
      double weight = complaint ? -(0.3 + element.weight) : 1;
      double remark = weight * (opinion.satisfaction(element) - 9) + 0.8 * draw.normal();
      if (remark > most) {
        most = remark;
        subject = element;
      }
    }
    return complaint
        ? draw.one(OPENERS) + draw.one(complaints(subject)) + "。" + draw.one(WISHES)
        : draw.one(OPENERS) + draw.one(praise(subject)) + "。" + draw.one(THANKS);
  }

  private static List<String> complaints(TelecomElement element) {
    return switch (element) {
      case LOCAL_CALL_PRICE ->
          List.of("市内电话费太贵了", "打市话的价格比别家高", "市话资费该降一降了", "同样的通话时间，话费越来越高", "市内通话能不能包月");
      case LONG_DISTANCE_PRICE -> List.of("长途费偏高", "国内长途和市话应该一个价", "打长途还是贵");
      case LINE_RENTAL -> List.of("月租费应该取消", "座机基本不用，每个月还要交月租", "月租费不合理");
      case BILLING_ACCURACY ->
          List.of(
              "话费账单看不明白，多扣了钱也不知道",
              "上个月的账单和实际用量对不上",
              "莫名其妙多扣了增值业务费",
              "话费结算经常出错，查询又很麻烦",
              "建议账单列明每一项费用");
      case PLAN_TRANSPARENCY ->
          List.of(
              "套餐太复杂，条款写得不清楚", "办套餐时没说有合约期", "套餐到期后自动改成更贵的，没有提醒", "宣传的价格和实际交的不一样", "优惠只给新用户，老用户吃亏");
      case CALL_QUALITY -> List.of("家里信号不好，通话断断续续", "地下车库没有信号", "打电话有杂音，经常听不清");
      case INSTALLATION_TIME -> List.of("装机等了半个多月", "预约了装机时间却没人来", "新装宽带和电话要等太久", "移机申请交了十天没有回音");
      case REPAIR_SPEED -> List.of("报修以后两天才来人", "网络故障修了又坏", "维修要催好几次");
      case INSTALLER_MANNER -> List.of("装机师傅没有提前打电话", "装机时把墙面弄脏了，没有清理");
      case REPAIRER_MANNER -> List.of("维修人员说话不太耐烦", "维修师傅没有说明故障原因");
      case HOTLINE_REACHABILITY ->
          List.of("客服热线总是占线", "转人工要等十几分钟", "热线菜单层级太多，找不到人工服务", "晚上打客服基本打不通");
      case COMPLAINT_HANDLING ->
          List.of("投诉以后一直没有人回复", "投诉处理推来推去", "投诉了三次问题还是没解决", "每次都说会回电，结果没有下文");
      case SHOP_ENVIRONMENT -> List.of("营业厅排队的人太多", "营业厅座位少，夏天很闷");
      case CASHIER_MANNER -> List.of("收费窗口的工作人员态度冷淡", "收费员总是推销别的业务");
      case PAYMENT_CONVENIENCE -> List.of("附近交费的网点少了", "网上交费到账慢", "老人不会用手机交费，希望保留柜台");
    };
  }

  private static List<String> praise(TelecomElement element) {
    return switch (element) {
      case LOCAL_CALL_PRICE -> List.of("现在的话费比以前便宜多了", "市话价格可以接受");
      case LONG_DISTANCE_PRICE -> List.of("长途降价以后很实惠");
      case LINE_RENTAL -> List.of("月租不高，能接受");
      case BILLING_ACCURACY -> List.of("账单清楚，没出过错");
      case PLAN_TRANSPARENCY -> List.of("套餐讲得明白，办得放心");
      case CALL_QUALITY -> List.of("通话质量一直很好", "信号稳定，音质清晰", "在乡下也有信号，不错");
      case INSTALLATION_TIME -> List.of("第二天就来装机了，很快");
      case REPAIR_SPEED -> List.of("报修后当天就修好了", "维修很及时");
      case INSTALLER_MANNER -> List.of("装机师傅很有礼貌，进门还戴鞋套", "装机人员讲解得很仔细");
      case REPAIRER_MANNER -> List.of("维修师傅态度好，技术也好", "维修人员很负责");
      case HOTLINE_REACHABILITY -> List.of("客服电话一打就通");
      case COMPLAINT_HANDLING -> List.of("上次投诉很快就处理好了");
      case SHOP_ENVIRONMENT -> List.of("营业厅干净整洁", "营业厅环境舒适，还有饮水");
      case CASHIER_MANNER -> List.of("收费人员热情周到", "窗口服务态度好");
      case PAYMENT_CONVENIENCE -> List.of("手机交费很方便", "交费渠道多，省事");
    };
  }
}
